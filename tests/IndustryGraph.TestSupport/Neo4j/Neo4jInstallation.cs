using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>
/// A Neo4j that is started from the jars of an installation, on loopback and free ports, over a temporary folder that goes
/// with it. It ends with this process, however that ends.
/// </summary>
internal sealed class Neo4jInstallation : INeo4jProcess
{
    // Watches its standard input, which closes when the process that started it ends, and then ends the server.
    private const string Watch =
        """
        exec 3<&0
        "$@" </dev/null &
        server=$!
        (cat <&3 >/dev/null; kill -TERM $server) 2>/dev/null &
        wait $server
        """;

    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(20);

    private readonly string home;
    private readonly string folder;
    private readonly bool busy;
    private readonly List<string> output = [];
    private Process process;

    private Neo4jInstallation(string home, string folder, int http, bool busy)
    {
        this.home = home;
        this.folder = folder;
        this.busy = busy;
        Access = new Neo4jAccess(new Uri($"http://127.0.0.1:{Text(http)}/"));
        process = StartProcess();
    }

    public Neo4jAccess Access { get; }

    /// <summary>Whether a folder holds an installation.</summary>
    public static bool IsOne(string home) =>
        Directory.Exists(Path.Combine(home, "lib")) && Directory.EnumerateFiles(Path.Combine(home, "lib"), "neo4j*.jar").Any();

    /// <summary>Starts one.</summary>
    /// <param name="home">The installation.</param>
    /// <param name="busy">Whether it is asked so much that Java's better compiler pays.</param>
    public static async Task<Neo4jInstallation> StartAsync(string home, bool busy = false)
    {
        string folder = Directory.CreateTempSubdirectory("industrygraph-neo4j-").FullName;
        int http = FreePort();
        WriteConfiguration(folder, http, FreePort());
        var server = new Neo4jInstallation(home, folder, http, busy);
        try
        {
            await Readiness.WaitAsync(server.Access, server.FaultOf);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Kills the server, which has no time to put anything in order.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    /// <summary>Starts the killed server anew over the same folder and ports, and does not wait for it.</summary>
    public void StartAgain() => process = StartProcess();

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        if (OperatingSystem.IsWindows())
        {
            process.Kill(entireProcessTree: true);
        }

        using var patience = new CancellationTokenSource(StopLimit);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Process StartProcess()
    {
        Process started = Process.Start(StartInfo(home, folder, busy))!;
        started.OutputDataReceived += (_, line) => Keep(line.Data);
        started.ErrorDataReceived += (_, line) => Keep(line.Data);
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private string? FaultOf() => process.HasExited ? $"it ended with code {Text(process.ExitCode)}: {string.Join('\n', output.TakeLast(20))}" : null;

    private void Keep(string? line)
    {
        lock (output)
        {
            output.Add(line ?? string.Empty);
        }
    }

    private static ProcessStartInfo StartInfo(string home, string folder, bool busy)
    {
        string[] java =
        [
            JavaProgram.Find()!, "-cp", Path.Combine(home, "lib", "*"), "-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", .. busy ? Array.Empty<string>() : ["-XX:TieredStopAtLevel=1"], "-Dapp.name=neo4j",
            $"-Dapp.home={folder}", $"-Dbasedir={folder}", "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "org.neo4j.server.CommunityEntryPoint", $"--home-dir={folder}",
            $"--config-dir={Path.Combine(folder, "conf")}", "--console-mode",
        ];
        string[] command = OperatingSystem.IsWindows() ? java : ["/bin/sh", "-c", Watch, "neo4j", .. java];
        return new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NEO4J_HOME"] = folder, ["NEO4J_CONF"] = Path.Combine(folder, "conf") },
        };
    }

    private static void WriteConfiguration(string folder, int http, int bolt)
    {
        foreach (string name in new[] { "conf", "data", "logs", "run", "import", "plugins" })
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
        }

        File.WriteAllText(
            Path.Combine(folder, "conf", "neo4j.conf"),
            $"""
            server.default_listen_address=127.0.0.1
            server.default_advertised_address=127.0.0.1
            server.bolt.listen_address=127.0.0.1:{Text(bolt)}
            server.bolt.advertised_address=127.0.0.1:{Text(bolt)}
            server.http.listen_address=127.0.0.1:{Text(http)}
            server.http.advertised_address=127.0.0.1:{Text(http)}
            server.https.enabled=false
            server.memory.heap.initial_size=1g
            server.memory.heap.max_size=1g
            server.memory.pagecache.size=256m
            dbms.usage_report.enabled=false
            dbms.security.auth_enabled=false

            """);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
