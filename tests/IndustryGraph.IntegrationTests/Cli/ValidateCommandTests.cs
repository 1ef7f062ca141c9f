using Xunit;

namespace IndustryGraph.IntegrationTests.Cli;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("industrygraph-data-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_bundled_data_set_has_no_faults()
    {
        CliRun run = await CliRun.OfAsync("validate");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("2822 entities, 4406 claims", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_fault_is_a_line_with_its_place_and_the_exit_code_is_1()
    {
        DataSetFolder.CopyTo(folder);
        DataSetFolder.Replace(folder, "relationships.csv", "42dot,PARTY_TO,42dot-acq", "42dot,PARTYTO,42dot-acq");
        DataSetFolder.Replace(folder, "relationships.csv", "--autonomous-driving,42dot,", "--autonomous-driving,43dot,");

        CliRun run = await CliRun.OfAsync("validate", folder);

        Assert.Equal(1, run.ExitCode);
        string[] messages = run.Messages.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, messages.Length);
        Assert.StartsWith("relationships.csv, line 2, column type, 'PARTYTO': ", messages[0], StringComparison.Ordinal);
        Assert.StartsWith("relationships.csv, line 3, column start, '43dot': no row has this id; WORKS_ON leads from Organization. Did you mean '42dot'?", messages[1], StringComparison.Ordinal);
        Assert.Equal("2 faults; nothing was loaded.", messages[2]);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_wrong_usage() =>
        Assert.Equal(2, (await CliRun.OfAsync("validate", Path.Combine(folder, "none"))).ExitCode);
}
