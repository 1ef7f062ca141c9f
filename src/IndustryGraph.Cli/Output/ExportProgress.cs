using System.Globalization;
using IndustryGraph.Exports;
using Spectre.Console;

namespace IndustryGraph.Cli.Output;

/// <summary>Shows on a terminal how far an export has come; elsewhere nothing.</summary>
internal static class ExportProgress
{
    public static Task<T> ShowAsync<T>(IAnsiConsole messages, Func<IProgress<ExportReport>?, Task<T>> work) =>
        messages.Profile.Capabilities.Interactive
            ? messages.Status().StartAsync("Exporting", context => work(new Line(context)))
            : work(null);

    private sealed class Line(StatusContext context) : IProgress<ExportReport>
    {
        public void Report(ExportReport value) => context.Status(string.Create(
            CultureInfo.InvariantCulture, $"Exporting: {value.Nodes} nodes, {value.Edges} edges, {value.Bytes >> 20} MiB"));
    }
}
