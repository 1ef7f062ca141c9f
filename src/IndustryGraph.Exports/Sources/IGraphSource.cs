using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Sources;

/// <summary>What an export holds, made while it is read: all nodes, then all edges, each in a stated order.</summary>
internal interface IGraphSource
{
    ExportSchema Schema { get; }

    IAsyncEnumerable<ExportNode> NodesAsync(CancellationToken cancellationToken);

    /// <summary>The edges; their ends are among the nodes.</summary>
    IAsyncEnumerable<ExportEdge> EdgesAsync(CancellationToken cancellationToken);
}
