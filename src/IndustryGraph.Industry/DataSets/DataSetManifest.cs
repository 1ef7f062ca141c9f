using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryGraph.Industry.DataSets;

/// <summary>What <c>dataset.json</c> says about the files beside it.</summary>
public sealed record DataSetManifest
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "dataset.json";

    /// <summary>A short name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is about.</summary>
    public string Title { get; init; } = "";

    /// <summary>The version; a graph that was loaded from it states the same.</summary>
    public required string Version { get; init; }

    /// <summary>When this version was released: the <c>recordedAt</c> of its claims.</summary>
    public required DateTimeOffset ReleasedAt { get; init; }

    /// <summary>The licence, as an SPDX identifier.</summary>
    public string? Licence { get; init; }

    /// <summary>Whom to name.</summary>
    public string? Attribution { get; init; }

    /// <summary>The files by name.</summary>
    public IReadOnlyDictionary<string, DataSetFile> Files { get; init; } = new Dictionary<string, DataSetFile>();

    /// <summary>Reads the JSON.</summary>
    /// <exception cref="JsonException">It is no manifest.</exception>
    internal static DataSetManifest Parse(byte[] json)
    {
        DataSetManifest manifest = JsonSerializer.Deserialize(json, ManifestJsonContext.Default.DataSetManifest)
            ?? throw new JsonException("The manifest is null.");

        // Whatever the JSON leaves out or sets to null arrives as null, initializers or not.
        return manifest with
        {
            Name = manifest.Name ?? "",
            Title = manifest.Title ?? "",
            Version = manifest.Version ?? "",
            Files = manifest.Files ?? new Dictionary<string, DataSetFile>(),
        };
    }
}

/// <summary>What the manifest says about one file.</summary>
/// <param name="Rows">The number of rows without the header.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record DataSetFile(int Rows, string Sha256);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DataSetManifest))]
internal sealed partial class ManifestJsonContext : JsonSerializerContext;
