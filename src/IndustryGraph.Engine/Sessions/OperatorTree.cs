using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Explain;
using IndustryGraph.Engine.Planning.Physical;

namespace IndustryGraph.Engine.Sessions;

/// <summary>The operators of a plan and of the subqueries in its expressions: what one run needs for itself.</summary>
internal sealed class OperatorTree
{
    private readonly SubqueryRunner?[] subqueries;

    public OperatorTree(PhysicalPlan plan, PlanProfile? profile = null)
    {
        var builder = new OperatorBuilder(plan, profile is null ? null : profile.Wrap);
        Root = builder.Build(plan.Root);
        Batch = new Batch(plan.LayoutOf(plan.Root), 1);
        subqueries = [.. plan.Subqueries.Select(subquery => subquery is null ? null : Runner(subquery, plan, builder))];
    }

    public Operator Root { get; }

    /// <summary>Receives the rows of the root.</summary>
    public Batch Batch { get; }

    public IReadOnlyList<SubqueryRunner> Subqueries => subqueries!;

    /// <summary>Lets go of what a run kept.</summary>
    public void Close()
    {
        Root.Close();
        Batch.Release();
        foreach (SubqueryRunner? subquery in subqueries)
        {
            subquery?.Close();
        }
    }

    private static SubqueryRunner Runner(PlannedSubqueryExpression subquery, PhysicalPlan plan, OperatorBuilder builder) =>
        new(builder.Build(subquery.Plan), plan.LayoutOf(subquery.Plan), subquery.Output?.Slot ?? -1);
}
