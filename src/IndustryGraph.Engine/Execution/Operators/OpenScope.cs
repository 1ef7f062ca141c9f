using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// What an operator tree is opened with: the run's context, the argument row of the Apply around it, and the graph of the
/// clause around it. Without such a graph each reading operator captures the transaction's present state.
/// </summary>
internal readonly struct OpenScope(ExecutionContext context, GraphRoot? graph = null, Batch? argument = null, int argumentRow = 0)
{
    public ExecutionContext Context { get; } = context;

    public GraphRoot? Graph { get; } = graph;

    public Batch? Argument { get; } = argument;

    public int ArgumentRow { get; } = argumentRow;

    /// <summary>The graph that a reading operator opened now sees until it is opened again.</summary>
    public GraphRoot CaptureGraph() => Graph ?? Context.CaptureGraph();

    public OpenScope WithArgument(Batch argument, int row) => new(Context, Graph, argument, row);

    public OpenScope WithGraph(GraphRoot graph) => new(Context, graph, Argument, ArgumentRow);
}
