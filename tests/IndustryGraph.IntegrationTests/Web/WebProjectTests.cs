using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace IndustryGraph.IntegrationTests.Web;

/// <summary>The types, rules and unit tests of the pages, run by npm where it is at hand.</summary>
public sealed class WebProjectTests
{
    private static readonly string Folder = Path.Combine(TestSupport.SharedFolder.RepositoryRoot, "src", "IndustryGraph.Server", "Web");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 240_000)]
    public async Task The_pages_keep_their_types_and_rules_and_pass_their_unit_tests()
    {
        (int probe, _) = await RunAsync("node check-node.mjs && npm --version");
        Assert.SkipUnless(probe == 0, "The pages are checked by Node.js 20.19, 22.12 or newer with npm, which is not here.");

        (int check, string output) = await RunAsync("(test -d node_modules/vitest || npm ci --no-audit --no-fund) && npm run --silent check && npm test --silent");

        Assert.True(check == 0, output);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string command)
    {
        ProcessStartInfo start = OperatingSystem.IsWindows()
            ? new("cmd", ["/c", command.Replace("test -d node_modules/vitest", "dir node_modules\\vitest >nul 2>nul", StringComparison.Ordinal)])
            : new("sh", ["-c", command]);
        start.WorkingDirectory = Folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["NO_COLOR"] = "1";
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(Token);
            await process.WaitForExitAsync(Token);
            return (process.ExitCode, await output + await errors);
        }
        catch (Win32Exception e)
        {
            return (1, e.Message);
        }
    }
}
