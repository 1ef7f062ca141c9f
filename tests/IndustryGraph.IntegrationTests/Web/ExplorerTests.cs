using IndustryGraph.IntegrationTests.Http;
using IndustryGraph.TestSupport;
using Xunit;

namespace IndustryGraph.IntegrationTests.Web;

/// <summary>The explorer in Chromium against a server with its pages and the bundled data, as Web/e2e asks of it.</summary>
[Collection(WebCollection.Name)]
public sealed class ExplorerTests : IDisposable
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private static readonly string Server = Path.Combine(SharedFolder.RepositoryRoot, "src", "IndustryGraph.Server");

    private readonly string folder = Directory.CreateTempSubdirectory("industrygraph-explorer-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact(Timeout = 1_800_000)]
    public async Task The_explorer_does_in_a_browser_what_it_promises()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        string chromium = WebTools.RequireChromium();
        await WebTools.RequirePackagesAsync(token);
        await BuildWithPagesAsync(token);
        string program = Path.Combine(Server, "bin", Configuration, "net10.0", "IndustryGraph.Server.dll");
        await using ServerProcess server = await ServerProcess.StartAsync(program, token, $"--contentRoot={Server}", $"--Store:Path={Path.Combine(folder, "graph.igdb")}");

        (int exitCode, string output) = await WebTools.RunAsync(
            "npm run --silent e2e",
            [("INDUSTRYGRAPH_URL", server.Address.ToString()), ("INDUSTRYGRAPH_CHROMIUM", chromium)],
            token);

        Assert.True(exitCode == 0, output);
    }

    // A build of the solution leaves the pages out (see the server's project file).
    private static async Task BuildWithPagesAsync(CancellationToken token)
    {
        (int exitCode, string output) = await WebTools.RunAsync(
            $"dotnet build .. --no-restore --nologo -v quiet -c {Configuration} -p:UiMode=require",
            [],
            token);
        Assert.True(exitCode == 0, output);
    }
}
