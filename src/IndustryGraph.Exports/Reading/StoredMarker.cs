using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Exports.Reading;

/// <summary>Reads from the node that marks a store what is true of a copy of it, too: not when it was loaded.</summary>
internal static class StoredMarker
{
    public static async Task<GraphMap?> ReadAsync(StoreReader store, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement($"MATCH (m:{Ontology.MarkerLabel}) RETURN m {{.schemaVersion, .dataSet, .dataSetVersion, .releases}} AS marker LIMIT 1");
        await foreach (IResultCursor row in store.RowsAsync(statement, cancellationToken))
        {
            return GraphMap.Of(row[0].AsMap().Where(property => !property.Value.IsNull));
        }

        return null;
    }
}
