using System.Collections.Frozen;

namespace IndustryGraph.Industry.Model;

/// <summary>
/// What there is in the graph and what may relate to what. The one table that validation, loading and GraphQL read.
/// </summary>
public static partial class Ontology
{
    /// <summary>The label of every entity, beside the one of its kind.</summary>
    public const string EntityLabel = "Entity";

    /// <summary>The label of the one node that says whose graph this is.</summary>
    public const string MarkerLabel = "IndustryGraph";

    /// <summary>Version of labels, types and properties; the marker node states it.</summary>
    public const int SchemaVersion = 1;

    /// <summary>All kinds of entities.</summary>
    public static IReadOnlyList<EntityType> Entities { get; } =
        [Organization, Platform, VehicleModel, Market, Technology, Person, Agreement, Source];

    /// <summary>All types of relationships, in the order of the contract.</summary>
    public static IReadOnlyList<RelationshipType> Relationships { get; } = DefineRelationships();

    private static readonly FrozenDictionary<string, RelationshipType> RelationshipsByName =
        Relationships.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, EntityType> EntitiesByLabel =
        Entities.ToFrozenDictionary(type => type.Label, StringComparer.Ordinal);

    /// <summary>The definition of a kind.</summary>
    public static EntityType Entity(EntityKind kind) => Entities[(int)kind];

    /// <summary>The definition of the kind with that label, or null.</summary>
    public static EntityType? EntityByLabel(string label) => EntitiesByLabel.GetValueOrDefault(label);

    /// <summary>The definition of a relationship type, or null.</summary>
    public static RelationshipType? Relationship(string name) => RelationshipsByName.GetValueOrDefault(name);
}
