using System.Security.Cryptography;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.Import;

/// <summary>
/// The one node that says that a store is an IndustryGraph: <c>(:IndustryGraph {schemaVersion, dataSet, dataSetVersion,
/// releases, loadedAt, cursorKey})</c>. A store with data and without it belongs to somebody else.
/// </summary>
public static class StoreMarker
{
    private const string ReadMarker = $"MATCH (m:{Ontology.MarkerLabel}) RETURN m {{.*}} AS marker LIMIT 1";
    private const string ReadAnything = "MATCH (n) RETURN true AS found LIMIT 1";
    private const string WriteMarker = $"MERGE (m:{Ontology.MarkerLabel}) SET m += $marker";

    private const int KeyBytes = 32;
    private const string ReadKey = $"MATCH (m:{Ontology.MarkerLabel}) RETURN m.cursorKey AS key LIMIT 1";

    // The first SET takes the lock of the node: of two servers that start at once the second sees the key of the first.
    private const string KeepKey =
        $"MATCH (m:{Ontology.MarkerLabel}) SET m.schemaVersion = m.schemaVersion WITH m SET m.cursorKey = coalesce(m.cursorKey, $key) RETURN m.cursorKey AS key";

    /// <summary>
    /// The key that signs cursors over this store, made by the first who asks: every server of the store has the same, and
    /// cursors outlive a restart. Null where there is no marker, and so nothing to page through.
    /// </summary>
    public static async Task<byte[]?> CursorKeyAsync(IGraphEngine engine, CancellationToken cancellationToken = default)
    {
        ResultTable stored = await engine.QueryAsync(new CypherStatement(ReadKey), AccessMode.Read, cancellationToken);
        if (stored.Rows.Count == 0)
        {
            return null;
        }

        if (TextOf(stored.Rows[0][0]) is not { } key)
        {
            string made = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));
            var keep = new CypherStatement(KeepKey, new GraphMap(["key"], [GraphValue.String(made)]));
            key = (await engine.QueryAsync(keep, AccessMode.Write, cancellationToken)).Rows[0][0].AsString();
        }

        return Convert.FromBase64String(key);
    }

    /// <summary>What the store holds.</summary>
    public static async Task<StoreState> ReadAsync(IGraphEngine engine, CancellationToken cancellationToken = default)
    {
        ResultTable marked = await engine.QueryAsync(new CypherStatement(ReadMarker), AccessMode.Read, cancellationToken);
        if (marked.Rows.Count > 0)
        {
            return StateOf(marked.Rows[0][0].AsMap());
        }

        ResultTable anything = await engine.QueryAsync(new CypherStatement(ReadAnything), AccessMode.Read, cancellationToken);
        return new StoreState(anything.Rows.Count > 0 ? StoreContents.Foreign : StoreContents.Empty);
    }

    /// <summary>The statement that marks a store as holding a data set.</summary>
    internal static CypherStatement Write(DataSetManifest manifest, IEnumerable<DateTimeOffset> earlierReleases, DateTimeOffset now)
    {
        GraphValue[] releases = [.. earlierReleases.Append(manifest.ReleasedAt).Distinct().Order().Select(GraphValue.DateTime)];
        var marker = new GraphMap(
            ["schemaVersion", "dataSet", "dataSetVersion", "releases", "loadedAt"],
            [
                GraphValue.Integer(Ontology.SchemaVersion),
                GraphValue.String(manifest.Name),
                GraphValue.String(manifest.Version),
                GraphValue.List(releases),
                GraphValue.DateTime(now),
            ]);
        return new CypherStatement(WriteMarker, new GraphMap(["marker"], [GraphValue.Object(marker)]));
    }

    private static StoreState StateOf(GraphMap marker) => new(StoreContents.IndustryGraph)
    {
        SchemaVersion = marker["schemaVersion"] is { IsInteger: true } version ? (int)version.AsInteger() : 0,
        DataSet = TextOf(marker["dataSet"]),
        DataSetVersion = TextOf(marker["dataSetVersion"]),
        Releases = marker["releases"] is { Kind: GraphValueKind.List } releases ? [.. releases.AsList().Select(release => release.ToDateTimeOffset())] : [],
    };

    private static string? TextOf(GraphValue value) => value.Kind == GraphValueKind.String ? value.AsString() : null;
}
