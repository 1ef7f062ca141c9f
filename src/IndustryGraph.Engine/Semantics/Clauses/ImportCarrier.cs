using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Scopes;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>
/// Makes it explicit in the clauses that imports stay usable: a projection passes on those that later clauses use. Where
/// it aggregates, that could turn its one row over nothing into none, so all up to it becomes a subquery beside the imports.
/// </summary>
internal static class ImportCarrier
{
    public static IReadOnlyList<BoundClause> Carry(QueryLevel level, IReadOnlyList<BoundClause> clauses)
    {
        Variable[] imports = [.. level.Imports, .. level.LocalImports.Select(import => import.Variable)];
        var carried = new List<BoundClause>();
        int projections = 0;
        foreach (BoundClause clause in clauses)
        {
            if (clause is not BoundProjection projection)
            {
                carried.Add(clause);
                continue;
            }

            projections++;
            Variable[] missing = [.. level.UsedAfter(projections).Where(import => projection.Items.All(item => item.Variable != import))];
            Add(projection, missing, imports, carried);
        }

        return level.LocalImports.Count == 0 ? carried : [Introduce(level), .. carried];
    }

    private static void Add(BoundProjection projection, Variable[] missing, Variable[] imports, List<BoundClause> carried)
    {
        if (missing.Length == 0 || projection.Aggregation is null)
        {
            carried.Add(projection with { Items = [.. projection.Items, .. missing.Select(Pass)] });
            return;
        }

        Variable[] output = [.. projection.Items.Select(item => item.Variable).Except(imports)];
        var inner = new BoundQuery([new BoundSingleQuery(imports, [.. carried, projection], output)], Distinct: false, output);
        carried.Clear();
        carried.Add(new BoundSubqueryCall(inner, imports, Optional: false));
    }

    /// <summary>The locals of comprehensions around the query become variables of its row.</summary>
    private static BoundProjection Introduce(QueryLevel level)
    {
        IEnumerable<BoundItem> locals = level.LocalImports.Select(import => new BoundItem(import.Variable, new LocalExpression(import.Local)));
        return new BoundProjection([.. level.Imports.Select(Pass), .. locals], Aggregation: null, Distinct: false, [], Skip: null, Limit: null, []);
    }

    private static BoundItem Pass(Variable variable) => new(variable, new VariableExpression(variable));
}
