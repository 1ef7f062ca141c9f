using System.ComponentModel;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Storage.Sqlite;
using Spectre.Console;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>Saves the embedded store into one file.</summary>
internal sealed class BackupCommand(CliEnvironment environment) : AsyncCommand<BackupCommand.Settings>
{
    public override Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        string store = EmbeddedStorePath.Of(environment);
        long commit = SqliteBackup.Save(store, settings.File, settings.Force);
        environment.Messages.WriteLine(FormattableString.Invariant($"Saved {store} as of commit {commit} into {settings.File} ({new FileInfo(settings.File).Length} bytes); every record was checked."));
        return Task.FromResult(ExitCodes.Success);
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<FILE>")]
        [Description("The file to write.")]
        public string File { get; init; } = "";

        [CommandOption("--force")]
        [Description("Replaces an earlier file of that name.")]
        public bool Force { get; init; }
    }
}

/// <summary>Puts a saved store in the place of the embedded store.</summary>
internal sealed class RestoreCommand(CliEnvironment environment) : AsyncCommand<RestoreCommand.Settings>
{
    public override Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        string store = EmbeddedStorePath.Of(environment);
        if (!File.Exists(settings.File))
        {
            throw new UsageException($"There is no file '{settings.File}'.");
        }

        (long commit, string? former) = SqliteBackup.Restore(settings.File, store, settings.Replace, environment.Time);
        string kept = former is null ? "" : $" What was there before lies at {former}.";
        environment.Messages.WriteLine(FormattableString.Invariant($"{store} holds what {settings.File} does, as of commit {commit}.{kept}"));
        return Task.FromResult(ExitCodes.Success);
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<FILE>")]
        [Description("A file that 'backup' wrote.")]
        public string File { get; init; } = "";

        [CommandOption("--replace")]
        [Description("Replaces a store that is there; its file is kept beside it.")]
        public bool Replace { get; init; }
    }
}

/// <summary>The file of the embedded store; a Neo4j is saved by its own tools.</summary>
internal static class EmbeddedStorePath
{
    public static string Of(CliEnvironment environment)
    {
        StoreOptions options = SettingsReader.Read<StoreOptions>(environment.Configuration, StoreOptions.Section);
        return options.Kind == StoreKind.Embedded
            ? Path.GetFullPath(options.Path)
            : throw new UsageException("Store:Kind is Neo4j, which is saved by its own tools: 'neo4j-admin database dump', or the backups of Aura.");
    }
}
