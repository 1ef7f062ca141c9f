using System.Collections.Concurrent;

namespace IndustryGraph.TestSupport;

/// <summary>Temporary folders that go when the process ends, whoever still has something open in them.</summary>
public static class TemporaryFolder
{
    private static readonly ConcurrentBag<string> Made = [];

    static TemporaryFolder() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove();

    /// <summary>Makes one and answers its path.</summary>
    public static string Make()
    {
        string path = Directory.CreateTempSubdirectory("industrygraph-").FullName;
        Made.Add(path);
        return path;
    }

    private static void Remove()
    {
        foreach (string path in Made.Where(Directory.Exists))
        {
            try
            {
                Directory.Delete(path, recursive: true);
            }
            catch (IOException)
            {
                // An open file of Windows stays for the system to clean up.
            }
        }
    }
}
