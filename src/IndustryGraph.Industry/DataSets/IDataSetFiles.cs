using System.Reflection;

namespace IndustryGraph.Industry.DataSets;

/// <summary>Where the files of a data set lie.</summary>
public interface IDataSetFiles
{
    /// <summary>What people call the place.</summary>
    string Description { get; }

    /// <summary>The bytes of a file, or null where there is none of that name.</summary>
    byte[]? Read(string fileName);
}

/// <summary>The data set that this assembly carries: the files of <c>cypher/seed</c> when it was built.</summary>
public sealed class BundledFiles : IDataSetFiles
{
    /// <summary>The only instance that is needed.</summary>
    public static readonly BundledFiles Instance = new();

    /// <inheritdoc/>
    public string Description => "the bundled data set";

    /// <inheritdoc/>
    public byte[]? Read(string fileName)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"seed/{fileName}");
        if (stream is null)
        {
            return null;
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>A data set in a folder.</summary>
/// <param name="folder">The folder.</param>
public sealed class FolderFiles(string folder) : IDataSetFiles
{
    /// <inheritdoc/>
    public string Description => $"the folder {folder}";

    /// <inheritdoc/>
    public byte[]? Read(string fileName)
    {
        string path = Path.Combine(folder, fileName);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
