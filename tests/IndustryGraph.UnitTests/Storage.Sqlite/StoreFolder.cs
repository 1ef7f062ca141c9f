namespace IndustryGraph.UnitTests.Storage.Sqlite;

/// <summary>A folder for the store of one test, removed after it.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("industrygraph-store-");

    public string StorePath => Path.Combine(folder.FullName, "graph.db");

    public string In(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
