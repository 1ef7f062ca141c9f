using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Where a query stands, which decides what it may do and how it may end.</summary>
internal enum QueryUse
{
    Statement,
    Call,
    Exists,
    Count,
    Collect,

    /// <summary>A pattern comprehension or a pattern as a value.</summary>
    Pattern,
}

/// <summary>A query with the variables of the surrounding row that it uses and the symbols that it returns.</summary>
internal sealed record QueryResult(BoundQuery Query, IReadOnlyList<Variable> Imports, IReadOnlyList<Symbol> Output);

/// <summary>Binds queries: single ones, and what UNION makes of several.</summary>
internal sealed class QueryBinder
{
    private readonly Analysis analysis;
    private readonly SingleQueryBinder singles;

    public QueryBinder(Analysis analysis)
    {
        this.analysis = analysis;
        singles = new SingleQueryBinder(analysis);
    }

    /// <param name="outer">The names around it that it may use throughout; null where there are none.</param>
    /// <param name="importable">The names that an importing WITH at its beginning may fetch.</param>
    public QueryResult Bind(QuerySyntax syntax, Scope? outer, Scope? importable, QueryUse use)
    {
        SingleQueryResult[] parts = [.. syntax.Parts.Select(part => singles.Bind(part, outer, importable, use))];
        Variable[] imports = [.. parts.SelectMany(part => part.Query.Imports).Distinct()];
        if (parts.Length == 1)
        {
            var single = new BoundQuery([parts[0].Query], Distinct: false, parts[0].Query.Output);
            return new QueryResult(single, imports, parts[0].Output);
        }

        Symbol[] output = new Symbol[parts[0].Output.Count];
        var aligned = new List<BoundSingleQuery>();
        Symbol[][] columns = [.. parts.Select((part, i) => Align(parts[0], part, syntax.Parts[i].Span))];
        for (int i = 0; i < output.Length; i++)
        {
            InferredType type = InferredType.JoinAll(columns.Select(column => column[i].Type));
            output[i] = Symbol.Of(new Variable(parts[0].Output[i].Name, type.Kind), type);
        }

        for (int i = 0; i < parts.Length; i++)
        {
            aligned.Add(parts[i].Query with { Output = [.. columns[i].Select(symbol => symbol.Variable!)] });
        }

        return new QueryResult(new BoundQuery(aligned, syntax.Distinct, [.. output.Select(symbol => symbol.Variable!)]), imports, output);
    }

    /// <summary>The columns of a part in the order of the first part's.</summary>
    private Symbol[] Align(SingleQueryResult first, SingleQueryResult part, SourceSpan span)
    {
        bool same = first.Output.Count == part.Output.Count && first.Output.All(column => part.Output.Any(other => other.Name == column.Name));
        if (!same)
        {
            throw analysis.Error(
                span, "DifferentColumnsInUnion", $"All parts of a UNION must return the same columns: the first returns {Names(first)}, this one {Names(part)}.");
        }

        return [.. first.Output.Select(column => part.Output.First(other => other.Name == column.Name))];
    }

    private static string Names(SingleQueryResult part) =>
        part.Output.Count == 0 ? "none" : string.Join(", ", part.Output.Select(symbol => symbol.Name));
}
