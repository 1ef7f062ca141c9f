using System.IO.Pipelines;
using System.Text;
using IndustryGraph.Exports;
using IndustryGraph.Exports.Requests;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.TestSupport.Exports;

/// <summary>An export in memory.</summary>
public sealed record ExportedFile(byte[] Bytes, ExportReport Report)
{
    /// <summary>A moment after all that the bundled data set records.</summary>
    public const string KnownAt = "2026-11-20T00:00:00Z";

    /// <summary>The bytes as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>Exports from an engine.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="format">The format.</param>
    /// <param name="parameters">Parameters as in an address: <c>of=ford</c>.</param>
    public static async Task<ExportedFile> WriteAsync(IGraphEngine engine, string format, params string[] parameters)
    {
        ExportRequest request = new ExportRequestReader(TimeProvider.System).Read(format, Parse(parameters));
        await using PreparedExport export = await new Exporter(engine, TimeProvider.System, StatementLimits.Default).PrepareAsync(request);
        using var stream = new MemoryStream();
        PipeWriter output = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        ExportReport report = await export.WriteAsync(output);
        await output.CompleteAsync();
        return new ExportedFile(stream.ToArray(), report);
    }

    /// <summary>Parameters by name.</summary>
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Parse(IEnumerable<string> parameters) => parameters
        .Select(parameter => parameter.Split('=', 2))
        .GroupBy(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
        .Select(group => KeyValuePair.Create(group.Key, (IReadOnlyList<string>)[.. group]));
}
