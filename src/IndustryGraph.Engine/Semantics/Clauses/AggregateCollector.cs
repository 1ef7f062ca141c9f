using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>
/// Takes the aggregates out of the expressions of one projection: each becomes a variable. In ORDER BY none can be added;
/// those of the projection can be named again.
/// </summary>
internal sealed class AggregateCollector(Analysis analysis)
{
    private readonly List<BoundAggregate> aggregates = [];
    private readonly Dictionary<Variable, InferredType> types = [];

    public IReadOnlyList<BoundAggregate> Aggregates => aggregates;

    /// <summary>How often an aggregate was met.</summary>
    public int Uses { get; private set; }

    /// <summary>The scope in which arguments are resolved, where it is another than that of the expression around.</summary>
    public Scope? ArgumentScope { get; private set; }

    /// <summary>The variables that sorted rows have, once the items are complete; null before.</summary>
    public IReadOnlySet<Variable>? Output { get; private set; }

    public bool IsAggregate(Variable variable) => types.ContainsKey(variable);

    /// <summary>From here on no aggregate can be added.</summary>
    public void Close(Scope argumentScope, IReadOnlySet<Variable> output)
    {
        ArgumentScope = argumentScope;
        Output = output;
    }

    /// <summary>The variable of an aggregate: a new one, or that of the same aggregate met before.</summary>
    public Variable Add(string function, bool distinct, IReadOnlyList<Expression> arguments, InferredType type, string text, SourceSpan span)
    {
        Uses++;
        BoundAggregate? known = aggregates.Find(aggregate =>
            aggregate.Function == function && aggregate.Distinct == distinct && aggregate.Arguments.SequenceEqual(arguments));
        if (known is not null)
        {
            return known.Variable;
        }

        if (Output is not null)
        {
            throw NotProjected(function, arguments, span);
        }

        var variable = new Variable($"  {text}", type.Kind);
        aggregates.Add(new BoundAggregate(variable, function, distinct, arguments));
        types[variable] = type;
        return variable;
    }

    private Graph.Errors.GraphException NotProjected(string function, IReadOnlyList<Expression> arguments, SourceSpan span)
    {
        bool lost = aggregates.Count > 0 && arguments.SelectMany(ExpressionParts.VariablesOf).Any(variable => !Output!.Contains(variable));
        return lost
            ? analysis.Error(span, "UndefinedVariable", $"{function}() uses variables that are gone after the aggregation: aggregate in the projection and sort by its name.")
            : analysis.Error(span, "InvalidAggregation", $"The aggregate {function}() cannot stand here: put it into the projection and use its name.");
    }
}
