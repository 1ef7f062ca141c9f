using System.Diagnostics;
using System.Text.RegularExpressions;

namespace IndustryGraph.IntegrationTests.Web;

/// <summary>The built server as a process of its own, with the bundled data in a store that goes with it, on a free port of this machine.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly string folder = Directory.CreateTempSubdirectory("industrygraph-explorer-").FullName;
    private readonly Process process;
    private readonly List<string> said = [];
    private readonly TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess()
    {
        process = new Process
        {
            EnableRaisingEvents = true,
            StartInfo = new ProcessStartInfo("dotnet")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                ArgumentList =
                {
                    ExplorerFolder.ServerProgram,
                    "--urls", "http://127.0.0.1:0",
                    "--Store:Path", Path.Combine(folder, "explorer.igdb"),
                },
            },
        };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The server ended before it was ready:\n{Said()}"));
    }

    /// <summary>Starts the server and waits until it answers.</summary>
    /// <returns>The server; <see cref="AddressAsync"/> is known at once.</returns>
    public static async Task<ServerProcess> StartAsync(CancellationToken cancellation)
    {
        var server = new ServerProcess();
        server.process.Start();
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        try
        {
            await server.AddressAsync.WaitAsync(Patience, cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address that it listens on.</summary>
    public Task<string> AddressAsync => address.Task;

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (said)
        {
            said.Add(line);
        }

        if (ReadyLine().Match(line) is { Success: true } match)
        {
            address.TrySetResult(match.Groups["address"].Value);
        }
    }

    private string Said()
    {
        lock (said)
        {
            return string.Join('\n', said);
        }
    }

    [GeneratedRegex(@"Ready after .*?(?<address>http://127\.0\.0\.1:\d+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReadyLine();
}
