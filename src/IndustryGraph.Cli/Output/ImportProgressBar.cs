using IndustryGraph.Industry.Import;
using Spectre.Console;

namespace IndustryGraph.Cli.Output;

/// <summary>Shows on a terminal how far loading has come; elsewhere nothing.</summary>
internal static class ImportProgressBar
{
    public static Task<T> ShowAsync<T>(IAnsiConsole messages, Func<IProgress<ImportProgress>?, Task<T>> work) =>
        messages.Profile.Capabilities.Interactive
            ? messages.Progress().AutoClear(true).StartAsync(context => work(new Bar(context)))
            : work(null);

    // The bar appears with the first report: a store that holds its data already shows none.
    private sealed class Bar(ProgressContext context) : IProgress<ImportProgress>
    {
        private ProgressTask? task;

        public void Report(ImportProgress value)
        {
            task ??= context.AddTask("Loading", maxValue: value.Total);
            task.Description = Markup.Escape(value.Step);
            task.Value = value.Done;
        }
    }
}
