using IndustryGraph.Engine;
using IndustryGraph.FullText.Lucene;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Storage.Sqlite;

namespace IndustryGraph.Hosting.Stores;

/// <summary>Opens the store of the embedded engine: one SQLite file beneath a graph in memory.</summary>
internal static class EmbeddedStore
{
    /// <summary>Opens the file. A missing one is made, also for a reader, so that it can be seeded.</summary>
    public static IGraphEngine Open(string path, StoreAccess access, TimeProvider time)
    {
        string fullPath = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        bool readOnly = access == StoreAccess.Read && File.Exists(fullPath);
        SqliteChunkLog log = SqliteChunkLog.Open(fullPath, new SqliteChunkLogOptions { ReadOnly = readOnly, Time = time });
        try
        {
            return EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions { Log = log, Time = time, FullText = new LuceneFullTextProvider() });
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }
}
