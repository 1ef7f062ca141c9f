using System.Text.Json;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.IntegrationTests.Cli;

public sealed class AnalyzeCommandTests
{
    [Fact]
    public async Task Without_a_name_the_analyses_are_listed()
    {
        CliRun run = await CliRun.OfAsync("analyze", "--format", "json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(11, json.RootElement.GetArrayLength());
        Assert.Contains(json.RootElement.EnumerateArray(), analysis => analysis.GetProperty("name").GetString() == "platform-sharing");
    }

    [Fact]
    public async Task Parameters_have_the_types_of_the_header()
    {
        var engine = new ScriptedEngine(["x"], []);
        CliRun run = await CliRun.OnAsync(engine, "analyze", "platform-sharing", "--param", "asOf=2019-07-09");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(GraphValueKind.Date, engine.Ran[0].Statement.Parameters["asOf"].Kind);
    }

    [Theory]
    [InlineData("analyze", "platform-shering")]
    [InlineData("analyze", "platform-sharing", "--param", "asOff=2019-07-09")]
    [InlineData("analyze", "platform-sharing", "--param", "asOf=yesterday")]
    public async Task A_wrong_name_or_value_is_wrong_usage(params string[] arguments)
    {
        CliRun run = await CliRun.OnAsync(new ScriptedEngine(["x"], []), arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Messages);
    }
}
