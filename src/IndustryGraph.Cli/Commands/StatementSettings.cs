using System.ComponentModel;
using IndustryGraph.Cli.Output;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>What commands that run a statement take.</summary>
internal class StatementSettings : CommandSettings
{
    [CommandOption("-p|--param <NAME=VALUE>")]
    [Description("A parameter of the statement; may be given several times.")]
    public string[] Parameters { get; init; } = [];

    [CommandOption("-f|--format <FORMAT>")]
    [Description("table (the default, which shortens long cells), json (an array of objects) or csv.")]
    public string Format { get; init; } = "table";

    /// <summary>The format that was asked for.</summary>
    public OutputFormat OutputFormat => Format.ToLowerInvariant() switch
    {
        "table" => OutputFormat.Table,
        "json" => OutputFormat.Json,
        "csv" => OutputFormat.Csv,
        _ => throw new UsageException($"'{Format}' is no format; there are table, json and csv."),
    };

    /// <summary>The parameters by name; of one that is given twice the last value counts.</summary>
    public IReadOnlyDictionary<string, string> ReadParameters() => ReadParameters(Parameters);

    /// <summary>Parameters of the form <c>name=value</c> by name.</summary>
    public static IReadOnlyDictionary<string, string> ReadParameters(IEnumerable<string> parameters)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string parameter in parameters)
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
            {
                throw new UsageException($"'{parameter}' is no parameter; write name=value, for example --param id=ford.");
            }

            values[parameter[..equals].TrimStart('$')] = parameter[(equals + 1)..];
        }

        return values;
    }
}
