namespace IndustryGraph.Industry.Model;

/// <summary>A kind of entity with its label and properties.</summary>
public sealed record EntityType
{
    /// <summary>The kind.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The kind as the contract spells it, for example <c>VEHICLE_MODEL</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The label, for example <c>VehicleModel</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The properties, <c>id</c> first.</summary>
    public required IReadOnlyList<EntityProperty> Properties { get; init; }

    /// <summary>
    /// The property that says when such a thing began (<c>founded</c>, <c>introduced</c>, <c>from</c>, <c>announced</c>);
    /// null where the graph does not know.
    /// </summary>
    public string? Beginning { get; init; }

    /// <summary>The label that each value of <c>kind</c> adds; empty where it adds none.</summary>
    public IReadOnlyDictionary<string, string> KindLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>The property of that name, or null.</summary>
    public EntityProperty? Property(string name) => Properties.FirstOrDefault(property => property.Name == name);
}

/// <summary>A property of an entity.</summary>
/// <param name="Name">The name in the graph.</param>
/// <param name="Type">How it is written and held.</param>
public sealed record EntityProperty(string Name, PropertyType Type)
{
    /// <summary>The column of the kind's file that it is read from; its own name unless said otherwise.</summary>
    public string Column { get; init; } = Name;

    /// <summary>Whether each entity must have it.</summary>
    public bool Required { get; init; }

    /// <summary>The values of an enumeration, in the order of the contract; empty for other types.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
