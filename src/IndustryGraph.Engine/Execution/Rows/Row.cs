using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Rows;

/// <summary>What an expression is evaluated against: one row of a batch, the graph that the clause sees, and the statement's context.</summary>
internal readonly ref struct Row(Batch batch, int index, GraphRoot graph, ExecutionContext context)
{
    public Batch Batch { get; } = batch;

    public int Index { get; } = index;

    /// <summary>The graph as the clause sees it: the root captured when a reading clause opened, the live layer for a writing one.</summary>
    public GraphRoot Graph { get; } = graph;

    public ExecutionContext Context { get; } = context;

    public GraphValue this[int slot] => Batch[slot].Get(Index);
}
