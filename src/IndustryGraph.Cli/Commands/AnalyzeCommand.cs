using System.ComponentModel;
using IndustryGraph.Cli.Output;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Industry.Analyses;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>Lists the named analyses, or runs one.</summary>
internal sealed class AnalyzeCommand(CliEnvironment environment) : AsyncCommand<AnalyzeCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Name is null)
        {
            await AnswerWriter.WriteListAsync(environment, settings.OutputFormat, AnalysisRows.Of(AnalysisCatalog.Bundled), cancellationToken);
            return ExitCodes.Success;
        }

        CypherStatement statement = Bind(settings);
        await StoreSession.RunAsync(environment, statement, settings.OutputFormat, cancellationToken);
        return ExitCodes.Success;
    }

    // A wrong name or value is a wrong use of the command line, found before any store is opened.
    private CypherStatement Bind(Settings settings)
    {
        try
        {
            return AnalysisCatalog.Bundled.Get(settings.Name!).BindText(settings.ReadParameters(), environment.Time);
        }
        catch (GraphException error)
        {
            throw new UsageException(error.Message);
        }
    }

    internal sealed class Settings : StatementSettings
    {
        [CommandArgument(0, "[NAME]")]
        [Description("The analysis. Without it all are listed with their parameters.")]
        public string? Name { get; init; }
    }
}
