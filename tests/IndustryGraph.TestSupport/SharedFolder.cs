namespace IndustryGraph.TestSupport;

/// <summary>
/// Material beside the repository that is too large or not ours to hold in it (a Neo4j server, benchmarks): the folder
/// <c>../shared</c> seen from the repository, or the one that INDUSTRYGRAPH_SHARED names.
/// </summary>
public static class SharedFolder
{
    private const string Variable = "INDUSTRYGRAPH_SHARED";

    /// <summary>The root of the repository: the nearest folder above the test binaries that holds the solution.</summary>
    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    /// <summary>A file or folder of the shared material; null where it is absent.</summary>
    public static string? Find(string relativePath)
    {
        string root = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Path.Combine(RepositoryRoot, "..", "shared");
        string path = Path.GetFullPath(Path.Combine(root, relativePath));
        return Path.Exists(path) ? path : null;
    }

    /// <summary>Why a test that needs the material is skipped.</summary>
    public static string Missing(string relativePath) => $"../shared/{relativePath} is not there; {Variable} may name another folder than ../shared.";

    private static string FindRepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IndustryGraph.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds IndustryGraph.sln.");
    }
}
