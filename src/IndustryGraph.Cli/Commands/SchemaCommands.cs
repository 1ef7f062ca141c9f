using IndustryGraph.GraphQL;
using IndustryGraph.Hosting.Stores;
using IndustryGraph.Industry.Schema;
using Spectre.Console;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>Prints the GraphQL schema in SDL.</summary>
internal sealed class SchemaPrintCommand(CliEnvironment environment) : AsyncCommand
{
    public override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        await environment.Output.WriteAsync(SchemaDocument.Print().AsMemory(), cancellationToken);
        return ExitCodes.Success;
    }
}

/// <summary>Makes the constraints and indexes that the store lacks.</summary>
internal sealed class SchemaApplyCommand(CliEnvironment environment) : AsyncCommand
{
    public override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        await using OpenedStore store = await StoreSession.OpenAsync(environment, StoreAccess.Write, cancellationToken);
        int added = await GraphSchema.ApplyAsync(store.Engine, cancellationToken);
        environment.Messages.WriteLine($"{store.Engine.Description}: {added} of {GraphSchema.Statements.Count} constraints and indexes made, the others were there.");
        return ExitCodes.Success;
    }
}
