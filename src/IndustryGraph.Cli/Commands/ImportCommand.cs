using System.ComponentModel;
using System.Globalization;
using IndustryGraph.Cli.Output;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Hosting.Stores;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;
using Microsoft.Extensions.Configuration;
using Spectre.Console;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>Loads a data set into an empty store, or upgrades the one that a store holds.</summary>
internal sealed class ImportCommand(CliEnvironment environment) : AsyncCommand<ImportCommand.Settings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (File.Exists(settings.Folder))
        {
            return await RunScriptAsync(settings, cancellationToken);
        }

        DataSet data = DataSetReader.Read(settings.Files, environment.Time);
        foreach (string note in data.Notes)
        {
            environment.Messages.WriteLine(note);
        }

        await using OpenedStore store = await environment.OpenStore(WithoutSeed(environment.Configuration), StoreAccess.Write, null, cancellationToken);
        if (!settings.Upgrade && store.State.DataSet == data.Manifest.Name && store.State.DataSetVersion == data.Manifest.Version)
        {
            environment.Messages.WriteLine($"{store.Engine.Description} holds version {data.Manifest.Version} already; nothing was changed.");
            return ExitCodes.Success;
        }

        var importer = new Importer(store.Engine, environment.Time);
        ImportReport report = await ImportProgressBar.ShowAsync(
            environment.Messages,
            progress => settings.Upgrade ? importer.UpgradeAsync(data, progress, cancellationToken) : importer.SeedAsync(data, progress, cancellationToken));
        environment.Messages.WriteLine($"{store.Engine.Description} holds version {report.DataSetVersion} now: {ReportText.Of(report)}.");
        return ExitCodes.Success;
    }

    private async Task<int> RunScriptAsync(Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Upgrade)
        {
            throw new UsageException("--upgrade takes a data set; a script goes into an empty store.");
        }

        string script = await File.ReadAllTextAsync(settings.Folder!, cancellationToken);
        await using OpenedStore store = await environment.OpenStore(WithoutSeed(environment.Configuration), StoreAccess.Write, null, cancellationToken);
        ScriptReport report = await ImportProgressBar.ShowAsync(
            environment.Messages, progress => new ScriptImporter(store.Engine).RunAsync(script, progress, cancellationToken));
        environment.Messages.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{store.Engine.Description} holds {report.Nodes} nodes and {report.Relationships} relationships of the script now, made in {report.Elapsed.TotalSeconds:0.0} s."));
        return ExitCodes.Success;
    }

    // What goes into an empty store is this command's own business.
    private static IConfiguration WithoutSeed(IConfiguration configuration) => new ConfigurationBuilder()
        .AddConfiguration(configuration)
        .AddInMemoryCollection([KeyValuePair.Create<string, string?>($"{StoreOptions.Section}:{nameof(StoreOptions.Seed)}", StoreOptions.NoSeed)])
        .Build();

    internal sealed class Settings : DataSetSettings
    {
        [CommandOption("-u|--upgrade")]
        [Description("Brings a store from an older version of the data set to this one: new rows are added, changed claims get a new version, vanished ones are retracted.")]
        public bool Upgrade { get; init; }
    }
}
