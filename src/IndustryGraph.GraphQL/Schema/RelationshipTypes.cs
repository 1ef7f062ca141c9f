namespace IndustryGraph.GraphQL.Schema;

/// <summary>The types of the relationships in the graph, every one a claim.</summary>
internal static class RelationshipTypes
{
    public static readonly IReadOnlyList<string> All =
    [
        "OWNS", "INVESTS_IN", "DEVELOPS", "USES", "SUPPLIES", "PARTY_TO", "COVERS", "WORKS_ON", "OPERATES_IN", "LEADS",
        "DERIVED_FROM", "SUCCEEDED_BY", "PART_OF", "MAKES", "BUILT_ON",
    ];

    /// <summary>
    /// All types, as a pattern writes them: a look-up by a relationship's properties uses an index only where the pattern
    /// names the types.
    /// </summary>
    public static readonly string AnyOf = string.Join('|', All);
}
