using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace IndustryGraph.IntegrationTests.Http;

/// <summary>The server as a process of its own, on a free port of loopback.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts the server that these tests were built with and waits until it says where it answers.</summary>
    public static Task<ServerProcess> StartAsync(CancellationToken cancellationToken, params string[] settings) =>
        StartAsync(Path.Combine(AppContext.BaseDirectory, "IndustryGraph.Server.dll"), cancellationToken, settings);

    /// <summary>Starts a server from its assembly and waits until it says where it answers.</summary>
    public static async Task<ServerProcess> StartAsync(string assembly, CancellationToken cancellationToken, params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(assembly);
        foreach (string argument in settings.Append("--urls=http://127.0.0.1:0"))
        {
            start.ArgumentList.Add(argument);
        }

        Process process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (Ready().Match(line) is { Success: true } ready)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new ServerProcess(process, new Uri(ready.Groups["address"].Value));
            }
        }

        throw new InvalidOperationException($"The server did not start: {await errors}");
    }

    /// <summary>Sends SIGTERM and waits for the end; answers the exit code.</summary>
    public async Task<int> TerminateAsync(CancellationToken cancellationToken)
    {
        using (Process kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(cancellationToken);
        }

        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    [GeneratedRegex("GraphQL at (?<address>http://[0-9.:]+)/graphql", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ready();
}
