using Xunit;

namespace IndustryGraph.IntegrationTests.Web;

/// <summary>The types, rules and unit tests of the pages, run by npm where it is at hand.</summary>
[Collection(WebCollection.Name)]
public sealed class WebProjectTests
{
    [Fact(Timeout = 600_000)]
    public async Task The_pages_keep_their_types_and_rules_and_pass_their_unit_tests()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await WebTools.RequirePackagesAsync(token);

        (int check, string output) = await WebTools.RunAsync("npm run --silent check && npm test --silent", [], token);

        Assert.True(check == 0, output);
    }
}
