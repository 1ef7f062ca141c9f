using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.Import;

/// <summary>
/// The statements that write a data set. Labels and types stand in their text, since Cypher has no parameters for them;
/// everything else is a parameter. Both engines take them as they are.
/// </summary>
internal static class ImportStatements
{
    public static IEnumerable<WriteBatch> CreateEntities(IEnumerable<EntityRecord> entities) => entities
        .GroupBy(entity => string.Join(':', entity.Labels))
        .SelectMany(group => WriteBatch.Of(
            group.First().Type.Label,
            $"""
            UNWIND $rows AS row
            CREATE (n:{group.Key})
            SET n = row
            """,
            group.Select(entity => entity.Properties)))
        .Select(batch => batch with { Creates = true });

    /// <summary>Brings entities to the properties and labels of the data set; properties that it does not know stay.</summary>
    public static IEnumerable<WriteBatch> UpdateEntities(IEnumerable<EntityRecord> entities) => entities
        .GroupBy(entity => string.Join(':', entity.Labels))
        .SelectMany(group => WriteBatch.Of(
            group.First().Type.Label,
            $$"""
            UNWIND $rows AS row
            MATCH (n:Entity {id: row.id})
            {{RemoveKindLabels(group.First().Type)}}SET n:{{group.Key}}
            SET n += row
            """,
            group.Select(WithAbsentProperties)));

    public static IEnumerable<WriteBatch> CreateClaims(IEnumerable<Claim> claims) => claims
        .GroupBy(claim => claim.Type.Name)
        .SelectMany(group => WriteBatch.Of(
            group.Key,
            $$"""
            UNWIND $rows AS row
            MATCH (subject:Entity {id: row.subject})
            MATCH (object:Entity {id: row.object})
            CREATE (subject)-[claim:{{group.Key}}]->(object)
            SET claim = row.claim
            """,
            group.Select(claim => new GraphMap(
                ["subject", "object", "claim"],
                [GraphValue.String(claim.Subject), GraphValue.String(claim.Object), GraphValue.Object(claim.ToProperties())]))))
        .Select(batch => batch with { Creates = true });

    public static IEnumerable<WriteBatch> RetractClaims(IEnumerable<StoredClaim> claims, DateTimeOffset at) => claims
        .GroupBy(claim => claim.Type)
        .SelectMany(group => WriteBatch.Of(
            group.Key,
            $$"""
            UNWIND $rows AS row
            MATCH ()-[claim:{{group.Key}} {id: row.id, version: row.version}]->()
            SET claim.retractedAt = row.at
            """,
            group.Select(claim => new GraphMap(
                ["id", "version", "at"],
                [GraphValue.String(claim.Id), GraphValue.Integer(claim.Version), GraphValue.DateTime(at)]))));

    private static string RemoveKindLabels(EntityType type) =>
        type.KindLabels.Count == 0 ? "" : $"REMOVE n:{string.Join(':', type.KindLabels.Values)}\n";

    // A null in a map that is added to a node removes the property.
    private static GraphMap WithAbsentProperties(EntityRecord entity) => GraphMap.Of(
        entity.Type.Properties
            .Where(property => !entity.Properties.ContainsKey(property.Name))
            .Select(property => KeyValuePair.Create(property.Name, GraphValue.Null))
            .Concat(entity.Properties));
}
