using System.Text.Json;
using Xunit;

namespace IndustryGraph.IntegrationTests.Cli;

/// <summary>The command line on a store of its own: one file of the embedded engine.</summary>
public sealed class EmbeddedStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("industrygraph-cli-").FullName;

    private string Store => $"--Store:Path={Path.Combine(folder, "graph.igdb")}";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_missing_store_is_made_and_seeded_by_the_first_command_that_needs_it()
    {
        CliRun first = await CliRun.OfAsync("query", "MATCH (n:Entity) RETURN count(n) AS n", "-f", "json", Store);
        CliRun second = await CliRun.OfAsync("query", "MATCH ()-[r]->() RETURN count(r) AS n", "-f", "json", Store);

        Assert.Equal((0, "[\n{\"n\":2822}\n]\n"), (first.ExitCode, first.Output));
        Assert.Contains("2822 entities, 4406 claims recorded", first.Messages, StringComparison.Ordinal);
        Assert.Equal((0, "[\n{\"n\":4406}\n]\n"), (second.ExitCode, second.Output));
        Assert.DoesNotContain("loaded", second.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_loads_once_and_says_what_the_store_holds()
    {
        CliRun first = await CliRun.OfAsync("import", Store);
        CliRun second = await CliRun.OfAsync("import", Store);
        CliRun upgrade = await CliRun.OfAsync("import", "--upgrade", Store);

        Assert.Equal((0, 0, 1), (first.ExitCode, second.ExitCode, upgrade.ExitCode));
        Assert.Contains("2822 entities, 4406 claims recorded", first.Messages, StringComparison.Ordinal);
        Assert.Contains("already; nothing was changed", second.Messages, StringComparison.Ordinal);
        Assert.Contains("dataset.json needs a new version", upgrade.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_data_set_is_pointed_out_and_upgrades()
    {
        await CliRun.OfAsync("import", Store);
        string newer = NewerDataSet();

        CliRun refused = await CliRun.OfAsync("import", newer, Store);
        CliRun noticed = await CliRun.OfAsync("query", "RETURN 1", Store, $"--Store:Seed={newer}");
        CliRun upgraded = await CliRun.OfAsync("import", newer, "--upgrade", Store);
        CliRun history = await CliRun.OfAsync(
            "query", "MATCH ()-[r:USES {id: $id}]->() RETURN r.version AS version, r.status AS status, r.retractedAt IS NULL AS current ORDER BY version",
            "-p", "id=ford--uses--meb--2019-07-12", "-f", "csv", Store);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("industrygraph import --upgrade", refused.Messages, StringComparison.Ordinal);
        Assert.Contains("'industrygraph import --upgrade' brings it to version 2026.12.1", noticed.Messages, StringComparison.Ordinal);
        Assert.Contains("1 claims recorded, 1 claims retracted", upgraded.Messages, StringComparison.Ordinal);
        Assert.Equal("version,status,current\n1,ACTIVE,false\n2,ENDED,true\n", history.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_statement_may_write()
    {
        CliRun written = await CliRun.OfAsync("query", "CREATE (n:Note {text: 'x'}) RETURN n.text AS text", "-f", "csv", Store);
        CliRun read = await CliRun.OfAsync("query", "MATCH (n:Note) RETURN count(n) AS n", "-f", "csv", Store);

        Assert.Equal("text\nx\n", written.Output.ReplaceLineEndings("\n"));
        Assert.Contains("1 node created", written.Messages, StringComparison.Ordinal);
        Assert.Equal("n\n1\n", read.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Every_analysis_runs_with_its_defaults()
    {
        using JsonDocument list = JsonDocument.Parse((await CliRun.OfAsync("analyze", "-f", "json")).Output);
        foreach (JsonElement analysis in list.RootElement.EnumerateArray())
        {
            CliRun run = await CliRun.OfAsync("analyze", analysis.GetProperty("name").GetString()!, "--format", "json", Store);
            Assert.True(run.ExitCode == 0, run.Messages);
            using JsonDocument rows = JsonDocument.Parse(run.Output);
            Assert.Equal(JsonValueKind.Array, rows.RootElement.ValueKind);
        }
    }

    [Fact]
    public async Task Schema_apply_finds_everything_there()
    {
        CliRun run = await CliRun.OfAsync("schema", "apply", Store);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": 0 of ", run.Messages, StringComparison.Ordinal);
    }

    private string NewerDataSet()
    {
        string newer = DataSetFolder.CopyTo(Path.Combine(folder, "newer"));
        DataSetFolder.Replace(newer, "dataset.json", "2026.11.1", "2026.12.1");
        DataSetFolder.Replace(newer, "dataset.json", "2026-11-01", "2026-12-01");
        DataSetFolder.Replace(
            newer, "relationships.csv", "ford--uses--meb--2019-07-12,ford,USES,meb,ACTIVE,", "ford--uses--meb--2019-07-12,ford,USES,meb,ENDED,");
        return newer;
    }
}
