using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.DataSets;

/// <summary>A column of a file.</summary>
/// <param name="Name">Its name in the header row.</param>
/// <param name="Type">How its cells are written.</param>
internal sealed record TableColumn(string Name, PropertyType Type)
{
    /// <summary>Whether no cell may be empty.</summary>
    public bool Required { get; init; }

    /// <summary>The values of an enumeration.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The kind of entity that the cell, or each item of its list, names by id.</summary>
    public EntityKind? References { get; init; }
}
