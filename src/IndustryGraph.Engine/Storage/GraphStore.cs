using IndustryGraph.Engine.Storage.Log;

namespace IndustryGraph.Engine.Storage;

/// <summary>A store: its current root and the right to write. Many readers, one writer at a time.</summary>
internal sealed class GraphStore : IDisposable
{
    private static Exception Later => new NotSupportedException("The storage structures are not in place yet.");

    /// <summary>The last committed state. A reader takes it once and keeps it; no reader ever waits.</summary>
    public GraphRoot Current => throw Later;

    /// <summary>A store over a log, with what the log holds; over null it lives in memory only.</summary>
    /// <exception cref="Graph.Errors.GraphException">StoreDamaged: the log's bytes are damaged or of an unknown format.</exception>
    public static GraphStore Open(IChunkLog? log) => throw Later;

    /// <summary>Waits for the right to write and begins a transaction on the current root.</summary>
    /// <exception cref="Graph.Errors.GraphException">Terminated: cancelled while waiting. WriteFailed: the log failed earlier, or only reads.</exception>
    public ValueTask<GraphWriter> BeginWriteAsync(CancellationToken cancellationToken = default) => throw Later;

    /// <summary>As <see cref="BeginWriteAsync"/>, blocking.</summary>
    public GraphWriter BeginWrite(CancellationToken cancellationToken = default) => throw Later;

    /// <summary>Lets a transaction that has read from a root write, if the graph has not moved since.</summary>
    /// <exception cref="Graph.Errors.GraphException">Outdated: it has moved; the transaction is to be tried again.</exception>
    public ValueTask<GraphWriter> UpgradeAsync(GraphRoot readFrom, CancellationToken cancellationToken = default) => throw Later;

    public void Dispose() => throw Later;
}
