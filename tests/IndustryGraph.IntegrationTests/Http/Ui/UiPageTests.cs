using System.Net;
using Xunit;

namespace IndustryGraph.IntegrationTests.Http.Ui;

public sealed class UiPageTests(ServerTests.Running running) : IClassFixture<ServerTests.Running>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/network?of=ford,volkswagen-group&asOf=2019-07-09")]
    [InlineData("/entities")]
    [InlineData("/entities/ford")]
    [InlineData("/sharing")]
    [InlineData("/analyses")]
    [InlineData("/analyses/ended-deals?arg.since=2019-01-01")]
    public async Task Each_address_of_the_explorer_is_a_page(string address)
    {
        using HttpResponseMessage response = await running.Server.CreateClient().GetAsync(address, Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("IndustryGraph", await response.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/entities/ford/more")]
    [InlineData("/network/ford")]
    [InlineData("/somewhere")]
    public async Task Any_other_address_is_not_found(string address)
    {
        using HttpResponseMessage response = await running.Server.CreateClient().GetAsync(address, Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_explorer_runs_no_inline_script_and_nothing_from_elsewhere()
    {
        using HttpResponseMessage response = await running.Server.CreateClient().GetAsync("/", Token);

        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src '", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GraphiQL_is_a_page_that_runs_nothing_from_elsewhere()
    {
        using HttpResponseMessage response = await running.Server.CreateClient().GetAsync("/graphiql", Token);

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("default-src '", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("GraphiQL", await response.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }
}
