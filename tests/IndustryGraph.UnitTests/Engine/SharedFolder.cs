namespace IndustryGraph.UnitTests.Engine;

/// <summary>Finds the folder of shared material that stands beside the repository where the project is developed.</summary>
internal static class SharedFolder
{
    /// <summary>The path of something in it; null where it is absent.</summary>
    public static string? Find(string relativePath)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared", relativePath);
            if (Directory.Exists(candidate) || File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
