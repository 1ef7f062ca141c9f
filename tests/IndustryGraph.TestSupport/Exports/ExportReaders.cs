using System.Text.Json;

namespace IndustryGraph.TestSupport.Exports;

/// <summary>
/// The programs of <c>tests/ExportReaders</c> (graphology, cytoscape and others from npm), installed when the first of them
/// is asked for.
/// </summary>
public static class ExportReaders
{
    private static readonly string Folder = Path.Combine(SharedFolder.RepositoryRoot, "tests", "ExportReaders");
    private static readonly Lazy<Task<string?>> Installation = new(InstallAsync);

    /// <summary>Why they are not at hand; null where they are.</summary>
    public static Task<string?> WhyMissingAsync() => Installation.Value;

    /// <summary>Reads an export with one of them.</summary>
    public static async Task<ReadGraph> ReadAsync(string program, byte[] export)
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, export);
            using JsonDocument answer = JsonDocument.Parse(await ForeignProgram.Find("node")!.RunAsync(Folder, "read.mjs", program, file));
            return ReadGraph.Of(answer.RootElement);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string?> InstallAsync()
    {
        if (ForeignProgram.Find("node") is null || ForeignProgram.Find("npm") is not { } npm)
        {
            return "Node.js with npm is not installed; with it exports are read back by graphology, cytoscape and d3.";
        }

        string installed = Path.Combine(Folder, "node_modules", ".package-lock.json");
        if (File.Exists(installed) && File.GetLastWriteTimeUtc(installed) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            return null;
        }

        try
        {
            await npm.RunAsync(Folder, "ci", "--no-audit", "--no-fund");
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return $"npm could not install the programs that read exports: {exception.Message}";
        }
    }
}
