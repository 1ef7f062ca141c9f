namespace IndustryGraph.IntegrationTests.Web;

/// <summary>Where the explorer, its end-to-end tests and the built server lie in the repository.</summary>
internal static class ExplorerFolder
{
    private static readonly string Server = Path.Combine(Root(), "src", "IndustryGraph.Server");

    /// <summary>The folder with <c>package.json</c>.</summary>
    public static string Web { get; } = Path.Combine(Server, "Web");

    /// <summary>The end-to-end tests, a file for each part of the explorer.</summary>
    public static string Tests { get; } = Path.Combine(Web, "e2e");

    /// <summary>The page that the build of the server makes where npm is there.</summary>
    public static string BuiltPage { get; } = Path.Combine(Server, "wwwroot", "ui", "index.html");

    /// <summary>The test runner, once npm has installed it.</summary>
    public static string Runner { get; } = Path.Combine(Web, "node_modules", "@playwright", "test", "cli.js");

    /// <summary>The server as it was built with these tests.</summary>
    public static string ServerProgram { get; } = Path.Combine(Server, "bin", Configuration(), Framework(), "IndustryGraph.Server.dll");

    private static string Framework() => Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    private static string Configuration() => Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))!);

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "IndustryGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds IndustryGraph.sln.");
    }
}
