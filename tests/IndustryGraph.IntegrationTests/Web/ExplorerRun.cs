using System.Diagnostics;

namespace IndustryGraph.IntegrationTests.Web;

/// <summary>One run of all end-to-end tests against one server, shared by the cases that report it.</summary>
public sealed class ExplorerRun : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    /// <summary>Why nothing was run, or null.</summary>
    public string? SkipReason { get; private set; }

    /// <summary>What the run wrote on the console.</summary>
    public string Output { get; private set; } = string.Empty;

    /// <summary>What it reported, or null where it came to no report.</summary>
    internal PlaywrightReport? Report { get; private set; }

    public async ValueTask InitializeAsync()
    {
        SkipReason = Missing();
        if (SkipReason is not null)
        {
            return;
        }

        using var patience = new CancellationTokenSource(Patience);
        string report = Path.GetTempFileName();
        try
        {
            await using ServerProcess server = await ServerProcess.StartAsync(patience.Token);
            await RunAsync(await server.AddressAsync, report, patience.Token);
            string json = await File.ReadAllTextAsync(report, patience.Token);
            Report = json.Length == 0 ? null : PlaywrightReport.Parse(json);
        }
        finally
        {
            File.Delete(report);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string? Missing()
    {
        if (Programs.Node() is null || !File.Exists(ExplorerFolder.Runner))
        {
            return "The end-to-end tests need Node.js with npm, which the build found neither: install it and build again.";
        }

        if (Programs.Chromium() is null)
        {
            return $"There is no Chromium on the path; Debian's package is called chromium, and {Programs.ChromiumSetting} names any other.";
        }

        return File.Exists(ExplorerFolder.BuiltPage) ? null : $"The explorer was not built ({ExplorerFolder.BuiltPage} is missing): build the server with npm on the path.";
    }

    private async Task RunAsync(string address, string report, CancellationToken cancellation)
    {
        using Process process = Process.Start(Command(address, report))!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
            Task<string> errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            Output = await output + await errors;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static ProcessStartInfo Command(string address, string report) => new(Programs.Node()!)
    {
        WorkingDirectory = ExplorerFolder.Web,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        ArgumentList = { ExplorerFolder.Runner, "test", "--config", "e2e/playwright.config.ts", "--reporter", "json" },
        Environment =
        {
            ["INDUSTRYGRAPH_URL"] = address,
            [Programs.ChromiumSetting] = Programs.Chromium(),
            ["PLAYWRIGHT_JSON_OUTPUT_NAME"] = report,
            ["FORCE_COLOR"] = "0",
        },
    };
}
