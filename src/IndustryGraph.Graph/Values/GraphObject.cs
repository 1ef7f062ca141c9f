namespace IndustryGraph.Graph.Values;

/// <summary>
/// What the reference of a <see cref="GraphValue"/> points at: either a value too wide for 64 bits (a list, a map, a
/// path, a zoned date) or the tag that names the kind of the value in the bits. Instances are immutable.
/// </summary>
public abstract class GraphObject
{
    private protected GraphObject(GraphValueKind kind) => Kind = kind;

    /// <summary>The kind of value that this object is, or tags.</summary>
    public GraphValueKind Kind { get; }
}

/// <summary>Names the kind of a value that lives in the 64 bits of a <see cref="GraphValue"/>.</summary>
internal sealed class GraphValueTag : GraphObject
{
    public static readonly GraphValueTag Boolean = new(GraphValueKind.Boolean);
    public static readonly GraphValueTag Integer = new(GraphValueKind.Integer);
    public static readonly GraphValueTag Float = new(GraphValueKind.Float);
    public static readonly GraphValueTag Date = new(GraphValueKind.Date);
    public static readonly GraphValueTag LocalTime = new(GraphValueKind.LocalTime);

    /// <summary>A node by its id in the embedded engine; its labels and properties are read through a snapshot.</summary>
    public static readonly GraphValueTag NodeReference = new(GraphValueKind.Node);

    /// <summary>A relationship by its id in the embedded engine, likewise.</summary>
    public static readonly GraphValueTag RelationshipReference = new(GraphValueKind.Relationship);

    private GraphValueTag(GraphValueKind kind)
        : base(kind)
    {
    }
}
