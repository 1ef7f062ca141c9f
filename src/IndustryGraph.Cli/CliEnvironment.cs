using System.Text;
using IndustryGraph.Hosting.Stores;
using IndustryGraph.Industry.Import;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace IndustryGraph.Cli;

/// <summary>What commands meet outside of themselves: the streams, the clock, and the store.</summary>
internal sealed record CliEnvironment
{
    /// <summary>Opens the store that a configuration names.</summary>
    public delegate Task<OpenedStore> StoreOpening(
        IConfiguration configuration, StoreAccess access, IProgress<ImportProgress>? progress, CancellationToken cancellationToken);

    // A table that goes into a file or a pipe is as wide as its widest row.
    private const int UnboundedWidth = 4000;

    /// <summary>Standard output: answers only.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard output for tables.</summary>
    public required IAnsiConsole OutputConsole { get; init; }

    /// <summary>Opens standard output for bytes, which must not be mixed with <see cref="Output"/>.</summary>
    public Func<Stream> OpenOutputBytes { get; init; } = Console.OpenStandardOutput;

    /// <summary>Standard error: messages and progress.</summary>
    public required IAnsiConsole Messages { get; init; }

    /// <summary>Standard input, where something is piped into it; null at a terminal.</summary>
    public TextReader? PipedInput { get; init; }

    /// <summary>Opens stores.</summary>
    public required StoreOpening OpenStore { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The configuration of this run: appsettings.json, environment, and the arguments of the form <c>--Store:Path=…</c>.</summary>
    public IConfiguration Configuration { get; init; } = new ConfigurationBuilder().Build();

    /// <summary>The process' own streams and the store of the configuration.</summary>
    public static CliEnvironment System()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = false };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        return new CliEnvironment
        {
            Output = output,
            OutputConsole = ConsoleOver(output, Console.IsOutputRedirected),
            Messages = ConsoleOver(error, Console.IsErrorRedirected),
            PipedInput = Console.IsInputRedirected ? Console.In : null,
            OpenStore = (configuration, access, progress, token) => new StoreOpener(configuration).OpenAsync(access, progress, token),
        };
    }

    /// <summary>A console over a writer; one that is no terminal has neither colours nor a width.</summary>
    public static IAnsiConsole ConsoleOver(TextWriter writer, bool isRedirected)
    {
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) };
        if (isRedirected)
        {
            settings.Ansi = AnsiSupport.No;
            settings.ColorSystem = ColorSystemSupport.NoColors;
            settings.Interactive = InteractionSupport.No;
        }

        IAnsiConsole console = AnsiConsole.Create(settings);
        if (isRedirected)
        {
            console.Profile.Width = UnboundedWidth;
            console.Profile.Capabilities.Unicode = true;
        }

        return console;
    }
}
