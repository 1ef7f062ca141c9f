using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using IndustryGraph.Cli.Output;
using IndustryGraph.Exports;
using IndustryGraph.Exports.Requests;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Hosting.Stores;
using Spectre.Console;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>Writes the graph, a part or a view of it, to a file for network tools.</summary>
internal sealed class ExportCommand(CliEnvironment environment) : AsyncCommand<ExportSettings>
{
    private const string StandardOutput = "-";

    public override async Task<int> ExecuteAsync(CommandContext context, ExportSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            await ExportAsync(settings, new ExportRequestReader(environment.Time).Read(settings.Format, settings.ReadParameters()), cancellationToken);
            return ExitCodes.Success;
        }
        catch (ExportException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private async Task ExportAsync(ExportSettings settings, ExportRequest request, CancellationToken cancellationToken)
    {
        await using OpenedStore store = await StoreSession.OpenAsync(environment, StoreAccess.Read, cancellationToken);
        LimitsOptions limits = SettingsReader.Read<LimitsOptions>(environment.Configuration, LimitsOptions.Section);
        long started = Stopwatch.GetTimestamp();
        await using PreparedExport export = await new Exporter(store.Engine, environment.Time, limits.ToStatementLimits()).PrepareAsync(request, cancellationToken);
        string file = settings.Out ?? export.FileName;
        ExportReport report = await ExportProgress.ShowAsync(environment.Messages, progress => file == StandardOutput
            ? WriteAsync(export, environment.OpenOutputBytes(), progress, cancellationToken)
            : CompleteFile.WriteAsync(file, stream => WriteAsync(export, stream, progress, cancellationToken)));
        environment.Messages.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Wrote {report.Nodes} nodes and {report.Edges} edges ({report.Bytes} bytes) to {(file == StandardOutput ? "standard output" : file)} in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s."));
    }

    private static async Task<ExportReport> WriteAsync(PreparedExport export, Stream stream, IProgress<ExportReport>? progress, CancellationToken cancellationToken)
    {
        PipeWriter output = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        ExportReport report = await export.WriteAsync(output, progress, cancellationToken);
        await output.CompleteAsync();
        return report;
    }
}
