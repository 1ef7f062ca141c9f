using IndustryGraph.Industry.DataSets;

namespace IndustryGraph.IntegrationTests.Cli;

/// <summary>Copies of the bundled data set that a test may change.</summary>
internal static class DataSetFolder
{
    public static string CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        string[] names = [.. DataSetReader.ReadManifest(BundledFiles.Instance, TimeProvider.System).Files.Keys, DataSetManifest.FileName];
        foreach (string name in names)
        {
            File.WriteAllBytes(Path.Combine(folder, name), BundledFiles.Instance.Read(name)!);
        }

        return folder;
    }

    public static void Replace(string folder, string file, string before, string after)
    {
        string path = Path.Combine(folder, file);
        string text = File.ReadAllText(path);
        Xunit.Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
