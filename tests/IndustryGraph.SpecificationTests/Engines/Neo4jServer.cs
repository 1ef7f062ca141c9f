using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.SpecificationTests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>
/// A Neo4j for tests: the one whose HTTP address INDUSTRYGRAPH_TEST_NEO4J holds, or one that is started from
/// <c>../shared/neo4j</c> when the first test asks for it. Where there is neither, tests that ask for it are skipped.
/// </summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private const string AddressVariable = "INDUSTRYGRAPH_TEST_NEO4J";
    private const string Launcher = "neo4j/neo4j";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(5);

    private readonly Lazy<Task<Uri>> address;
    private Process? process;
    private string? folder;

    public Neo4jServer() => address = new Lazy<Task<Uri>>(StartAsync);

    /// <summary>How often the database was emptied: where that has not changed, what a test has loaded is still there.</summary>
    public int TimesEmptied { get; private set; }

    /// <summary>An engine over the server. Skips the calling test where there is no server.</summary>
    public async Task<IGraphEngine> OpenAsync()
    {
        Uri uri = await FindAddressAsync();
        return new Neo4jGraphEngine(new Neo4jOptions { Uri = uri.AbsoluteUri });
    }

    /// <summary>An engine over the server, its database without nodes, indexes and constraints. Tests that share it must not run in parallel.</summary>
    public async Task<IGraphEngine> OpenEmptyAsync()
    {
        TimesEmptied++;
        IGraphEngine engine = await OpenAsync();
        await engine.QueryAsync(new CypherStatement("MATCH (n) DETACH DELETE n") { Limits = StatementLimits.None }, AccessMode.Write);
        await DropAsync(engine, "SHOW CONSTRAINTS YIELD name RETURN name", "DROP CONSTRAINT");
        await DropAsync(engine, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "DROP INDEX");
        return engine;
    }

    /// <summary>The HTTP address of the server. Skips the calling test where there is none.</summary>
    public async Task<Uri> FindAddressAsync()
    {
        if (Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } named)
        {
            return new Uri(named);
        }

        Assert.SkipWhen(OperatingSystem.IsWindows(), "The launcher of the shared Neo4j is a shell script.");
        Assert.SkipWhen(SharedFolder.Find(Launcher) is null, SharedFolder.Missing(Launcher));
        Assert.SkipUnless(HasJava(), "The shared Neo4j needs Java 17, and there is no java on the path.");
        return await address.Value;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            // .NET itself only knows SIGKILL, after which the server would not remove what it holds.
            using (Process kill = Process.Start("kill", ["-TERM", Text(process.Id)]))
            {
                await kill.WaitForExitAsync();
            }

            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            await process.WaitForExitAsync(patience.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            process.Dispose();
        }

        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<Uri> StartAsync()
    {
        folder = Directory.CreateTempSubdirectory("industrygraph-neo4j-").FullName;
        int http = FreePort();
        string[] arguments = ["run", folder, Text(http), Text(FreePort())];
        process = Process.Start(new ProcessStartInfo(SharedFolder.Find(Launcher)!, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var uri = new Uri($"http://127.0.0.1:{Text(http)}/");
        await WaitUntilReadyAsync(uri);
        return uri;
    }

    private async Task WaitUntilReadyAsync(Uri uri)
    {
        await using var engine = new Neo4jGraphEngine(new Neo4jOptions { Uri = uri.AbsoluteUri });
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await engine.QueryAsync(new CypherStatement("RETURN 1"));
                return;
            }
            catch (Graph.Errors.GraphException) when (Stopwatch.GetElapsedTime(started) < StartLimit && !process!.HasExited)
            {
                await Task.Delay(200);
            }
        }
    }

    private static async Task DropAsync(IGraphEngine engine, string list, string drop)
    {
        foreach (IReadOnlyList<Graph.Values.GraphValue> row in (await engine.QueryAsync(new CypherStatement(list))).Rows)
        {
            await engine.QueryAsync(new CypherStatement($"{drop} `{row[0].AsString()}` IF EXISTS"), AccessMode.Write);
        }
    }

    private static bool HasJava()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        return Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } || folders.Any(path => File.Exists(Path.Combine(path, "java")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
