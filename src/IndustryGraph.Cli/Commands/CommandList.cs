using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>The verbs of the command line, with examples for their help.</summary>
internal static class CommandList
{
    public static void AddTo(IConfigurator config)
    {
        config.AddCommand<QueryCommand>("query")
            .WithDescription("Runs a statement of Cypher.")
            .WithExample("query", "'MATCH (o:Organization {id: $id}) RETURN o.name'", "--param", "id=ford")
            .WithExample("query", "'MATCH (n:Platform) RETURN n.id, n.introduced'", "--format", "json");
        config.AddCommand<AnalyzeCommand>("analyze")
            .WithDescription("Lists the named analyses, or runs one.")
            .WithExample("analyze")
            .WithExample("analyze", "platform-sharing", "--param", "asOf=2019-07-09", "--format", "csv");
        config.AddCommand<ExportCommand>("export")
            .WithDescription("Writes the graph, a part or a view of it, to a file for network tools.")
            .WithExample("export", "gexf", "--out", "industry.gexf")
            .WithExample("export", "graphml", "--of", "ford", "--of", "volkswagen-group", "--hops", "1", "--asOf", "2019-07-09", "--out", "-")
            .WithExample("export", "csv.zip", "--view", "sharing", "--level", "GROUP")
            .WithExample("export", "dot", "--analysis", "shortest-connection", "--param", "from=skoda", "--param", "to=toyota");
        config.AddCommand<ImportCommand>("import")
            .WithDescription("Loads a data set, or a script that 'export cypher' wrote, into an empty store, or upgrades the data set that the store holds.")
            .WithExample("import")
            .WithExample("import", "industry.cypher")
            .WithExample("import", "my-data", "--upgrade");
        config.AddCommand<ValidateCommand>("validate")
            .WithDescription("Checks every row of a data set and tells all faults at once. Opens no store.")
            .WithExample("validate", "my-data");
        config.AddCommand<BackupCommand>("backup")
            .WithDescription("Saves the embedded store into one file, also while a server runs on it.")
            .WithExample("backup", "industry-2026-11-25.igdb");
        config.AddCommand<RestoreCommand>("restore")
            .WithDescription("Puts a saved store in the place of the embedded store, while no server runs on it.")
            .WithExample("restore", "industry-2026-11-25.igdb", "--replace");
        config.AddBranch("schema", schema =>
        {
            schema.SetDescription("Prints the GraphQL schema; 'schema apply' makes the constraints and indexes of the store.");
            schema.AddExample("schema");
            schema.AddExample("schema", "apply");
            schema.SetDefaultCommand<SchemaPrintCommand>();
            schema.AddCommand<SchemaApplyCommand>("apply").WithDescription("Makes the constraints and indexes that the store lacks.");
        });
    }
}
