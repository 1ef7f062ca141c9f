using System.ComponentModel;
using System.Text.Json;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>Runs a statement of Cypher.</summary>
internal sealed class QueryCommand(CliEnvironment environment) : AsyncCommand<QueryCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(await ReadTextAsync(settings, cancellationToken), ReadParameters(settings));
        await StoreSession.RunAsync(environment, statement, settings.OutputFormat, cancellationToken);
        return ExitCodes.Success;
    }

    private async Task<string> ReadTextAsync(Settings settings, CancellationToken cancellationToken)
    {
        string? text = settings.Statement is null && environment.PipedInput is { } input
            ? await input.ReadToEndAsync(cancellationToken)
            : settings.Statement;
        return string.IsNullOrWhiteSpace(text)
            ? throw new UsageException("There is no statement: give it in quotation marks, or pipe it in.")
            : text;
    }

    private static GraphMap ReadParameters(Settings settings) =>
        GraphMap.Of(settings.ReadParameters().Select(parameter => KeyValuePair.Create(parameter.Key, ValueOf(parameter.Value))));

    private static GraphValue ValueOf(string text)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return GraphValueJson.Read(json.RootElement);
        }
        catch (JsonException)
        {
            return GraphValue.String(text);
        }
    }

    internal sealed class Settings : StatementSettings
    {
        [CommandArgument(0, "[STATEMENT]")]
        [Description("The statement. Without it, it is read from standard input. The value of a --param is JSON if it parses, else text.")]
        public string? Statement { get; init; }
    }
}
