using IndustryGraph.Cli;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Hosting.Stores;
using IndustryGraph.Industry.Import;

namespace IndustryGraph.IntegrationTests.Cli;

/// <summary>What a run of the command line gave.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Messages)
{
    /// <summary>Runs the command line in this process, over streams in memory, on the store of the arguments.</summary>
    public static Task<CliRun> OfAsync(params string[] arguments) => OfAsync(null, null, arguments);

    /// <summary>The same on an engine of the test.</summary>
    public static Task<CliRun> OnAsync(IGraphEngine engine, params string[] arguments) => OfAsync(engine, null, arguments);

    /// <summary>The same with something piped in.</summary>
    public static async Task<CliRun> OfAsync(IGraphEngine? engine, string? input, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var environment = new CliEnvironment
        {
            Output = output,
            OutputConsole = CliEnvironment.ConsoleOver(output, isRedirected: true),
            Messages = CliEnvironment.ConsoleOver(messages, isRedirected: true),
            PipedInput = input is null ? null : new StringReader(input),
            OpenStore = engine is null
                ? (configuration, access, progress, token) => new StoreOpener(configuration).OpenAsync(access, progress, token)
                : (_, _, _, _) => Task.FromResult(new OpenedStore(engine, new StoreState(StoreContents.IndustryGraph))),
        };
        int exitCode = await CliApplication.RunAsync(arguments, environment, Xunit.TestContext.Current.CancellationToken);
        return new CliRun(exitCode, output.ToString(), messages.ToString());
    }
}
