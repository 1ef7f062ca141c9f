namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>The program java of JAVA_HOME, or the first on the path.</summary>
internal static class JavaProgram
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "java.exe" : "java";

    public static string? Find() => Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } home)
        {
            yield return Path.Combine(home, "bin", Name);
        }

        string folders = Environment.GetEnvironmentVariable("PATH") ?? string.Empty;
        foreach (string folder in folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            yield return Path.Combine(folder, Name);
        }
    }
}
