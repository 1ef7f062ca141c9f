using System.IO.Pipelines;
using IndustryGraph.Exports.Formats;
using IndustryGraph.Exports.Model;
using IndustryGraph.Exports.Requests;
using IndustryGraph.Exports.Sources;
using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Exports;

/// <summary>An export that is ready to be written, once. It holds a reading transaction until it is disposed.</summary>
public sealed class PreparedExport : IAsyncDisposable
{
    private const int BytesPerFlush = 64 << 10;
    private readonly IGraphSource source;
    private readonly IGraphTransaction transaction;

    internal PreparedExport(ExportRequest request, IGraphSource source, IGraphTransaction transaction)
    {
        Request = request;
        this.source = source;
        this.transaction = transaction;
    }

    /// <summary>What was asked for.</summary>
    public ExportRequest Request { get; }

    /// <summary>A name for the file, of ASCII characters.</summary>
    public string FileName => ExportTitle.FileName(Request);

    /// <summary>
    /// Writes the export while it is read: no more than a page of the graph and a part of the output is in memory. A
    /// failure leaves the output cut off.
    /// </summary>
    /// <param name="output">Where to; it is flushed and stays open.</param>
    /// <param name="progress">Told how far it is, from time to time.</param>
    /// <exception cref="Graph.Errors.GraphException">The store failed.</exception>
    public async Task<ExportReport> WriteAsync(PipeWriter output, IProgress<ExportReport>? progress = null, CancellationToken cancellationToken = default)
    {
        var counted = new CountingBuffer(output);
        using IGraphWriter writer = Request.Format.Open(counted, source.Schema);
        try
        {
            return await WriteAsync(writer, counted, output, progress, cancellationToken);
        }
        finally
        {
            counted.Close();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => transaction.DisposeAsync();

    private async Task<ExportReport> WriteAsync(
        IGraphWriter writer, CountingBuffer counted, PipeWriter output, IProgress<ExportReport>? progress, CancellationToken cancellationToken)
    {
        var report = new ExportReport(0, 0, 0);
        writer.Begin();
        await foreach (ExportNode node in source.NodesAsync(cancellationToken))
        {
            writer.Write(node);
            report = report with { Nodes = report.Nodes + 1 };
            await FlushAsync(BytesPerFlush);
        }

        writer.BeginEdges();
        await foreach (ExportEdge edge in source.EdgesAsync(cancellationToken))
        {
            writer.Write(edge);
            report = report with { Edges = report.Edges + 1 };
            await FlushAsync(BytesPerFlush);
        }

        writer.End();
        await FlushAsync(0);
        return report with { Bytes = counted.Written };

        async ValueTask FlushAsync(int pending)
        {
            if (counted.Pending >= pending)
            {
                writer.Flush();
                counted.Flushed();
                FlushResult result = await output.FlushAsync(cancellationToken);
                progress?.Report(report with { Bytes = counted.Written });
                if (result.IsCompleted && pending > 0)
                {
                    throw new OperationCanceledException("Nobody reads the export any more.");
                }
            }
        }
    }
}

/// <summary>How much was exported.</summary>
/// <param name="Nodes">Nodes.</param>
/// <param name="Edges">Edges.</param>
/// <param name="Bytes">Bytes of output.</param>
public sealed record ExportReport(long Nodes, long Edges, long Bytes);
