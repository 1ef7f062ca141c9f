using System.Security.Cryptography;
using System.Text.Json;

namespace IndustryGraph.Industry.DataSets;

/// <summary>Reads the manifest, or makes one for files that have none: their version is then their own digest.</summary>
internal sealed class ManifestReader(IDataSetFiles files, TimeProvider clock, FaultCollector faults)
{
    private const int DigestLength = 12;

    public DataSetManifest Read()
    {
        if (files.Read(DataSetManifest.FileName) is not { } json)
        {
            return Unversioned();
        }

        try
        {
            DataSetManifest manifest = DataSetManifest.Parse(json);
            if (manifest.Version.Length > 0)
            {
                return manifest;
            }

            Report(0, "version is empty; it names this state of the data, for example 2026.11.1.");
        }
        catch (JsonException e)
        {
            Report((int)(e.LineNumber ?? -1) + 1, $"this is no manifest: {e.Message} A manifest has at least version and releasedAt.");
        }

        return Unversioned();
    }

    /// <summary>Where the files are not those that the manifest counted.</summary>
    public IEnumerable<string> Compare(DataSetManifest manifest, IEnumerable<Table> tables)
    {
        foreach (Table table in tables)
        {
            string name = table.Schema.FileName;
            if (manifest.Files.TryGetValue(name, out DataSetFile? stated) && files.Read(name) is { } bytes && Digest(bytes) != stated.Sha256)
            {
                string rows = table.Rows.Count == stated.Rows ? "" : $" ({table.Rows.Count} rows instead of {stated.Rows})";
                yield return $"{name} was changed{rows} since {DataSetManifest.FileName} described version {manifest.Version}.";
            }
        }
    }

    private DataSetManifest Unversioned()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (TableSchema schema in TableSchemas.Entities.Append(TableSchemas.Relationships))
        {
            hash.AppendData(files.Read(schema.FileName) ?? []);
        }

        string version = "unversioned-" + Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength];
        return new DataSetManifest { Version = version, ReleasedAt = clock.GetUtcNow() };
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private void Report(int line, string message) => faults.Add(-1, new Fault(DataSetManifest.FileName, line, null, null, message));
}
