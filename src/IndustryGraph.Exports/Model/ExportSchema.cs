using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Exports.Model;

/// <summary>What a writer must know before the first node comes.</summary>
public sealed record ExportSchema
{
    /// <summary>What is exported, in words.</summary>
    public required string Title { get; init; }

    /// <summary>The moment of knowledge that the export is of.</summary>
    public required DateTimeOffset KnownAt { get; init; }

    /// <summary>Whether edges have a direction.</summary>
    public required bool IsDirected { get; init; }

    /// <summary>The attributes that nodes may have beside id and label, in order.</summary>
    public required IReadOnlyList<ExportAttribute> NodeAttributes { get; init; }

    /// <summary>The attributes that edges may have beside id, ends, kind and weight, in order.</summary>
    public required IReadOnlyList<ExportAttribute> EdgeAttributes { get; init; }

    /// <summary>
    /// The properties of the node that says whose graph this is: those of the store where the export can take its place,
    /// else the version of the schema alone.
    /// </summary>
    public GraphMap Marker { get; init; } = new(["schemaVersion"], [GraphValue.Integer(Ontology.SchemaVersion)]);
}

/// <summary>An attribute of nodes or edges. No two names of one list are equal but for case, which some programs take for one.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of its values.</param>
public sealed record ExportAttribute(string Name, ExportAttributeType Type);

/// <summary>The type of an attribute's values.</summary>
public enum ExportAttributeType
{
    /// <summary>Text; values of other types are written as text.</summary>
    Text,

    /// <summary>A 64-bit integer.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A list of texts.</summary>
    TextList,
}
