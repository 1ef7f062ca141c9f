using System.ComponentModel;
using System.Diagnostics;
using IndustryGraph.TestSupport;
using Xunit;

namespace IndustryGraph.IntegrationTests.Web;

/// <summary>The programs that the pages are built and tested with, and why a test without them is skipped.</summary>
internal static class WebTools
{
    private const string ChromiumVariable = "INDUSTRYGRAPH_CHROMIUM";
    private static readonly string[] UsualBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>The folder of the pages' sources.</summary>
    public static string Folder { get; } = Path.Combine(SharedFolder.RepositoryRoot, "src", "IndustryGraph.Server", "Web");

    /// <summary>Skips the test where Node.js with npm is missing, or the packages cannot be installed.</summary>
    public static async Task RequirePackagesAsync(CancellationToken cancellationToken)
    {
        (int probe, _) = await RunAsync("node check-node.mjs && npm --version", [], cancellationToken);
        Assert.SkipUnless(probe == 0, "The pages need Node.js 20.19, 22.12 or newer with npm, which is not here.");
        if (File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
        {
            return;
        }

        (int install, string output) = await RunAsync("npm ci --no-audit --no-fund", [("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")], cancellationToken);
        Assert.SkipUnless(install == 0, $"The packages of the pages cannot be installed: {output.Trim().Split('\n')[^1]}");
    }

    /// <summary>The browser that tests drive; skips the test where there is none.</summary>
    public static string RequireChromium()
    {
        string? named = Environment.GetEnvironmentVariable(ChromiumVariable);
        string? found = string.IsNullOrEmpty(named) ? Array.Find(UsualBrowsers, File.Exists) : named;
        Assert.SkipWhen(found is null, $"Chromium is not here: install the package chromium, or name one by {ChromiumVariable}.");
        return found;
    }

    /// <summary>Runs a command in the folder of the pages; answers its exit code and all that it said. Cancelled, it ends with its children.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string command, (string Name, string Value)[] environment, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = OperatingSystem.IsWindows() ? new("cmd", ["/c", command]) : new("sh", ["-c", command]);
        start.WorkingDirectory = Folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["NO_COLOR"] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            using Process process = Process.Start(start)!;
            await using CancellationTokenRegistration end = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
            Task<string> output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output + await errors);
        }
        catch (Win32Exception e)
        {
            return (1, e.Message);
        }
    }
}
