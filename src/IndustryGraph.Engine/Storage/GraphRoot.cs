namespace IndustryGraph.Engine.Storage;

/// <summary>One state of the graph: an immutable snapshot, or the live layer of the one writer. Readers meet one structure.</summary>
internal sealed class GraphRoot
{
}

/// <summary>The one writer's transaction.</summary>
internal sealed class GraphWriter
{
}
