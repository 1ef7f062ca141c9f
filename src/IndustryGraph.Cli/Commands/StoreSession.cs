using IndustryGraph.Cli.Output;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Hosting.Stores;
using Spectre.Console;

namespace IndustryGraph.Cli.Commands;

/// <summary>Opens the store for a command and runs its statements, telling on standard error what opening did.</summary>
internal static class StoreSession
{
    /// <summary>
    /// Runs a statement and writes its answer. It is tried as a reading one first, which any number of processes may do at
    /// a time; if it writes, the store is opened for writing.
    /// </summary>
    public static async Task RunAsync(CliEnvironment environment, CypherStatement statement, OutputFormat format, CancellationToken cancellationToken)
    {
        CypherStatement limited = statement with { Limits = SettingsReader.Read<LimitsOptions>(environment.Configuration, LimitsOptions.Section).ToStatementLimits() };
        if (!await TryReadAsync(environment, limited, format, cancellationToken))
        {
            await using OpenedStore store = await OpenAsync(environment, StoreAccess.Write, cancellationToken);
            await AnswerAsync(environment, store.Engine, limited, AccessMode.Write, format, cancellationToken);
        }
    }

    /// <summary>Opens the store.</summary>
    public static async Task<OpenedStore> OpenAsync(CliEnvironment environment, StoreAccess access, CancellationToken cancellationToken)
    {
        OpenedStore store = await ImportProgressBar.ShowAsync(
            environment.Messages, progress => environment.OpenStore(environment.Configuration, access, progress, cancellationToken));
        if (store.Seeded is { } seeded)
        {
            environment.Messages.WriteLine($"Made {store.Engine.Description} and loaded version {seeded.DataSetVersion}: {ReportText.Of(seeded)}.");
        }

        if (store.NewerDataSetVersion is { } newer)
        {
            environment.Messages.WriteLine(
                $"{store.Engine.Description} holds version {store.State.DataSetVersion} of the data set; 'industrygraph import --upgrade' brings it to version {newer}.");
        }

        return store;
    }

    private static async Task<bool> TryReadAsync(CliEnvironment environment, CypherStatement statement, OutputFormat format, CancellationToken cancellationToken)
    {
        await using OpenedStore store = await OpenAsync(environment, StoreAccess.Read, cancellationToken);
        try
        {
            await AnswerAsync(environment, store.Engine, statement, AccessMode.Read, format, cancellationToken);
            return true;
        }
        catch (StatementFailure failure) when (failure.Error.Code == GraphErrorCodes.AccessMode)
        {
            return false;
        }
    }

    private static async Task AnswerAsync(
        CliEnvironment environment, IGraphEngine engine, CypherStatement statement, AccessMode mode, OutputFormat format, CancellationToken cancellationToken)
    {
        try
        {
            await using IResultCursor cursor = await engine.RunAsync(statement, mode, cancellationToken);
            await AnswerWriter.WriteAsync(environment, format, cursor, cancellationToken);
        }
        catch (GraphException error)
        {
            throw new StatementFailure(error, statement.Text);
        }
    }
}
