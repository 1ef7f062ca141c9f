using System.Globalization;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Hosting.Stores;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace IndustryGraph.IntegrationTests.Cli;

public sealed class BackupCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("industrygraph-backup-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Store => PathOf("graph.igdb");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_store_is_saved_while_it_is_written_and_comes_back_as_it_was()
    {
        await using (OpenedStore server = await OpenAsync())
        {
            await WriteAsync(server.Engine, "before");
            CliRun saved = await RunAsync("backup", PathOf("saved.igdb"));
            Assert.True(saved.ExitCode == 0, saved.Messages);
            Assert.Contains("every record was checked", saved.Messages, StringComparison.Ordinal);
            await WriteAsync(server.Engine, "after");

            CliRun refused = await RunAsync("restore", PathOf("saved.igdb"), "--replace");
            Assert.Equal(1, refused.ExitCode);
            Assert.Contains($"process {Environment.ProcessId}", refused.Messages, StringComparison.Ordinal);
        }

        CliRun restored = await RunAsync("restore", PathOf("saved.igdb"), "--replace");

        Assert.True(restored.ExitCode == 0, restored.Messages);
        Assert.Equal("before", await NotesAsync(Store));
        Assert.Equal("after before", await NotesAsync(Store + ".before-restore"));
        File.Delete(Store + ".before-restore.lock");
        Assert.Equal(["graph.igdb", "graph.igdb.before-restore", "graph.igdb.lock", "saved.igdb"], Files());
    }

    [Fact]
    public async Task What_is_there_is_replaced_only_where_that_is_said()
    {
        await using (OpenedStore server = await OpenAsync())
        {
            await WriteAsync(server.Engine, "kept");
        }

        Assert.Equal(0, (await RunAsync("backup", PathOf("saved.igdb"))).ExitCode);
        CliRun twice = await RunAsync("backup", PathOf("saved.igdb"));
        CliRun forced = await RunAsync("backup", PathOf("saved.igdb"), "--force");
        CliRun over = await RunAsync("restore", PathOf("saved.igdb"));

        Assert.Equal((1, 0, 1), (twice.ExitCode, forced.ExitCode, over.ExitCode));
        Assert.Contains("exists already", twice.Messages, StringComparison.Ordinal);
        Assert.Contains("There is a store", over.Messages, StringComparison.Ordinal);
        Assert.Equal("kept", await NotesAsync(Store));
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_the_store_stays()
    {
        await using (OpenedStore server = await OpenAsync())
        {
            await WriteAsync(server.Engine, "kept");
        }

        await RunAsync("backup", PathOf("saved.igdb"));
        byte[] bytes = await File.ReadAllBytesAsync(PathOf("saved.igdb"), Token);
        int place = bytes.AsSpan().LastIndexOf("kept"u8);
        bytes[place] = (byte)'l';
        await File.WriteAllBytesAsync(PathOf("saved.igdb"), bytes, Token);

        CliRun restored = await RunAsync("restore", PathOf("saved.igdb"), "--replace");

        Assert.Equal(1, restored.ExitCode);
        Assert.Contains("damaged", restored.Messages, StringComparison.Ordinal);
        Assert.Equal("kept", await NotesAsync(Store));
    }

    [Fact]
    public async Task A_store_can_be_restored_where_there_is_none()
    {
        await using (OpenedStore server = await OpenAsync())
        {
            await WriteAsync(server.Engine, "moved");
        }

        await RunAsync("backup", PathOf("saved.igdb"));
        CliRun restored = await CliRun.OfAsync("restore", PathOf("saved.igdb"), $"--Store:Path={PathOf("new/place.igdb")}");

        Assert.Equal(0, restored.ExitCode);
        Assert.Equal("moved", await NotesAsync(PathOf("new/place.igdb")));
    }

    [Fact]
    public async Task A_Neo4j_is_saved_by_its_own_tools()
    {
        CliRun run = await CliRun.OfAsync("backup", PathOf("saved.igdb"), "--Store:Kind=Neo4j", "--Neo4j:Uri=http://localhost:7474");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("neo4j-admin database dump", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_of_no_store_makes_none()
    {
        CliRun run = await RunAsync("backup", PathOf("saved.igdb"));

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(Files());
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private string[] Files() => [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private Task<CliRun> RunAsync(params string[] arguments) => CliRun.OfAsync([.. arguments, $"--Store:Path={Store}"]);

    private Task<OpenedStore> OpenAsync(string? path = null) => new StoreOpener(new ConfigurationBuilder()
        .AddInMemoryCollection([new("Store:Path", path ?? Store), new("Store:Seed", "None")]).Build()).OpenAsync(StoreAccess.Write, cancellationToken: Token);

    private static async Task WriteAsync(IGraphEngine engine, string text) => await engine.QueryAsync(
        new CypherStatement(string.Create(CultureInfo.InvariantCulture, $"MERGE (m:IndustryGraph) CREATE (:Note {{text: '{text}'}})")), AccessMode.Write, Token);

    private async Task<string> NotesAsync(string path)
    {
        await using OpenedStore store = await OpenAsync(path);
        ResultTable notes = await store.Engine.QueryAsync(new CypherStatement("MATCH (n:Note) RETURN n.text ORDER BY n.text"), AccessMode.Read, Token);
        return string.Join(' ', notes.Rows.Select(row => row[0].AsString()));
    }
}
