using IndustryGraph.Hosting.Settings;

namespace IndustryGraph.Server.Observability;

/// <summary>The bytes that the embedded store takes on disk.</summary>
internal sealed class StoreSize(StoreOptions store)
{
    /// <summary>Whether there is such a file: a Neo4j tells its size itself.</summary>
    public bool IsKnown => store.Kind == StoreKind.Embedded;

    public long Read()
    {
        string path = Path.GetFullPath(store.Path);
        return LengthOf(path) + LengthOf(path + "-wal");
    }

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
