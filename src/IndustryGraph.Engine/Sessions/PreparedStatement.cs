using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Planning.Physical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Engine.Sessions;

/// <summary>A statement that has been parsed, bound and planned, with operator trees for runs at the same time.</summary>
internal sealed class PreparedStatement
{
    private const int MostIdleTrees = 4;

    private readonly Stack<OperatorTree> idle = new();
    private readonly Lock gate = new();

    public PreparedStatement(BoundStatement bound, LogicalPlan? plan, int subqueryCount, GraphRoot graph)
    {
        Bound = bound;
        Columns = bound.Query is null ? [] : [.. bound.Query.Output.Select(variable => variable.Name)];
        Plan = plan is null ? null : new PhysicalPlan(plan, bound.Query!.Output, subqueryCount);
        SchemaEpoch = graph.SchemaEpoch;
        StatisticsEpoch = graph.StatisticsEpoch;
    }

    public BoundStatement Bound { get; }

    /// <summary>The plan; null for a command about the schema.</summary>
    public PhysicalPlan? Plan { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<Variable> Output => Bound.Query?.Output ?? [];

    public StatementKind Kind => Bound.Kind;

    public ExplainMode Mode => Bound.Mode;

    private long SchemaEpoch { get; }

    private long StatisticsEpoch { get; }

    /// <summary>Whether the plan is still a good one: the schema is the same, and no statistic has doubled or halved.</summary>
    public bool IsCurrentFor(GraphRoot graph) => SchemaEpoch == graph.SchemaEpoch && StatisticsEpoch == graph.StatisticsEpoch;

    /// <summary>An operator tree for one run; to be given back.</summary>
    public OperatorTree Rent()
    {
        lock (gate)
        {
            if (idle.TryPop(out OperatorTree? tree))
            {
                return tree;
            }
        }

        return new OperatorTree(Plan!);
    }

    public void Return(OperatorTree tree)
    {
        tree.Close();
        lock (gate)
        {
            if (idle.Count < MostIdleTrees)
            {
                idle.Push(tree);
            }
        }
    }
}
