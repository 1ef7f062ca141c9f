namespace IndustryGraph.GraphQL.Schema;

/// <summary>What the schema and the translation need to know of one kind of entity; the eight kinds are data, not code.</summary>
/// <param name="Name">The type's name in GraphQL, which is also the label of its nodes.</param>
/// <param name="Kind">Its value of the enum EntityKind.</param>
/// <param name="Single">The root field that finds one by its id.</param>
/// <param name="Many">The root field that lists them.</param>
internal sealed record EntityType(string Name, string Kind, string Single, string Many, string Description)
{
    /// <summary>The properties besides <c>id</c> and <c>name</c>, which all kinds have.</summary>
    public IReadOnlyList<EntityProperty> Properties { get; init; } = [];

    public IReadOnlyList<EntityRelation> Relations { get; init; } = [];
}

/// <summary>A property of an entity that is one field of its type.</summary>
/// <param name="Type">Its type in SDL, with nullability.</param>
/// <param name="Filter">The input type that filters by it, where one can.</param>
/// <param name="Order">The value of the order enum, where one can order by it.</param>
internal sealed record EntityProperty(string Name, string Type, string Description, string? Filter = null, string? Order = null);

/// <summary>A field that leads to related entities: one edge per entity, with the claims that relate it.</summary>
/// <param name="Target">The related entity's type.</param>
/// <param name="Types">The relationship types that relate it.</param>
/// <param name="Outgoing">Whether the entity with the field is the subject of the claims.</param>
internal sealed record EntityRelation(string Name, string Target, bool Outgoing, string Description, params string[] Types);
