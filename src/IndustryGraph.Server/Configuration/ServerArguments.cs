namespace IndustryGraph.Server.Configuration;

/// <summary>What stands behind the server's name on the command line: settings, or a question that is answered without starting it.</summary>
internal static class ServerArguments
{
    private const string Usage =
        """
        Usage: IndustryGraph.Server [--Name=value ...]

        Starts the server, at http://localhost:5080 unless --urls says otherwise. Every setting of docs/operations.md can be
        given, for example --Store:Kind=Neo4j --Neo4j:Uri=http://localhost:7474. Environment variables do the same, with two
        underscores for a colon: Store__Kind=Neo4j.

          --help, -h       shows this
          --version        shows the version
          --healthcheck    asks a server that runs on this machine whether it is ready

        Queries, imports, exports and analyses without a server: the program industrygraph (src/IndustryGraph.Cli).
        """;

    /// <summary>The text and exit code that the arguments are to be answered with; null where the server is to start.</summary>
    public static (string Text, int ExitCode)? Answer(string[] args)
    {
        if (args.Any(arg => arg is "--help" or "-h" or "-?"))
        {
            return (Usage, 0);
        }

        if (args.Contains("--version", StringComparer.Ordinal))
        {
            return ($"IndustryGraph {ServerVersion.Text}", 0);
        }

        return Refuse(args) is { } fault ? ($"{fault}\n\n{Usage}", 1) : null;
    }

    // The configuration of .NET passes over what it does not understand, and so would start a server that nobody meant.
    private static string? Refuse(string[] args)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i].Contains('=', StringComparison.Ordinal))
            {
                continue;
            }

            if (!args[i].StartsWith('-') && !args[i].StartsWith('/'))
            {
                return $"'{args[i]}' is no setting.";
            }

            if (++i == args.Length)
            {
                return $"The setting '{args[^1]}' has no value: write it as {args[^1]}=value.";
            }
        }

        return null;
    }
}
