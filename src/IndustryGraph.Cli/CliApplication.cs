using IndustryGraph.Cli.Commands;
using IndustryGraph.Cli.Output;
using IndustryGraph.Cli.Settings;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli;

/// <summary>The command line: reads the arguments, runs one command, turns failures into messages and exit codes.</summary>
internal static class CliApplication
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CliEnvironment environment, CancellationToken cancellationToken = default)
    {
        (IReadOnlyList<string> settings, IReadOnlyList<string> rest) = ConfigurationArguments.Split(arguments);
        try
        {
            CliEnvironment configured = environment with { Configuration = ConfigurationArguments.Build(settings) };
            int exitCode = await CreateApp(configured).RunAsync(JoinStandardStreams(rest), cancellationToken);
            await environment.Output.FlushAsync(cancellationToken);

            // Spectre answers -1 for what it could not parse itself.
            return exitCode < 0 ? ExitCodes.WrongUsage : exitCode;
        }
        catch (Exception exception) when (FailureWriter.CanTell(exception))
        {
            await environment.Output.FlushAsync(CancellationToken.None);
            return FailureWriter.Write(exception, environment.Messages);
        }
    }

    // Spectre takes a lone hyphen, which stands for a standard stream, only together with its option.
    private static List<string> JoinStandardStreams(IReadOnlyList<string> arguments)
    {
        var joined = new List<string>(arguments.Count);
        foreach (string argument in arguments)
        {
            if (argument == "-" && joined.Count > 0 && joined[^1].StartsWith('-'))
            {
                joined[^1] = $"{(joined[^1] == "-o" ? "--out" : joined[^1])}=-";
            }
            else
            {
                joined.Add(argument);
            }
        }

        return joined;
    }

    private static CommandApp CreateApp(CliEnvironment environment)
    {
        var app = new CommandApp();
        app.Configure(config =>
        {
            config.Settings.ApplicationName = "industrygraph";
            config.Settings.PropagateExceptions = true;
            config.Settings.StrictParsing = true;
            config.Settings.Console = environment.OutputConsole;
            config.Settings.Registrar.RegisterInstance(environment);
            config.UseAssemblyInformationalVersion();
            CommandList.AddTo(config);
        });
        return app;
    }
}
