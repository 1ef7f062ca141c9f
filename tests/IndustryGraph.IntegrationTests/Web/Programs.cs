namespace IndustryGraph.IntegrationTests.Web;

/// <summary>Finds the programs that the end-to-end tests need and this repository does not bring.</summary>
internal static class Programs
{
    /// <summary>The setting that names another browser than the one on the path.</summary>
    public const string ChromiumSetting = "INDUSTRYGRAPH_CHROMIUM";

    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    /// <summary>A Chromium, or null.</summary>
    public static string? Chromium() =>
        Environment.GetEnvironmentVariable(ChromiumSetting) is { Length: > 0 } named ? named : Browsers.Select(OnPath).FirstOrDefault(path => path is not null);

    /// <summary>Node.js, or null.</summary>
    public static string? Node() => OnPath("node");

    private static string? OnPath(string name)
    {
        string file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }
}
