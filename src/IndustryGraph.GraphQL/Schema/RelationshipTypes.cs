using IndustryGraph.Industry.Model;

namespace IndustryGraph.GraphQL.Schema;

/// <summary>The types of the relationships in the graph, every one a claim.</summary>
internal static class RelationshipTypes
{
    public static readonly IReadOnlyList<string> All = [.. Ontology.Relationships.Select(type => type.Name)];

    /// <summary>
    /// All types, as a pattern writes them: a look-up by a relationship's properties uses an index only where the pattern
    /// names the types.
    /// </summary>
    public static readonly string AnyOf = string.Join('|', All);
}
