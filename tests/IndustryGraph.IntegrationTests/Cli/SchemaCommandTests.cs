using Xunit;

namespace IndustryGraph.IntegrationTests.Cli;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task The_schema_is_printed_as_SDL()
    {
        CliRun run = await CliRun.OfAsync("schema");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("type Query {", run.Output, StringComparison.Ordinal);
        Assert.Contains("platformSharing(", run.Output, StringComparison.Ordinal);
    }
}
