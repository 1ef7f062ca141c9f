using System.Globalization;
using IndustryGraph.Industry.DataSets;
using Spectre.Console;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>Checks a data set without loading it.</summary>
internal sealed class ValidateCommand(CliEnvironment environment) : Command<DataSetSettings>
{
    public override int Execute(CommandContext context, DataSetSettings settings, CancellationToken cancellationToken)
    {
        DataSet data = DataSetReader.Read(settings.Files, environment.Time);
        foreach (string note in data.Notes)
        {
            environment.Messages.WriteLine(note);
        }

        environment.Messages.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"No faults: version {data.Manifest.Version}, {data.Entities.Count} entities, {data.Claims.Count} claims."));
        return ExitCodes.Success;
    }
}
