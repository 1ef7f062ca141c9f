namespace IndustryGraph.Engine.Storage.Schema;

/// <summary>What an index can answer.</summary>
internal enum IndexType
{
    /// <summary>Equality, ranges, prefixes and order over values of every type.</summary>
    Range,

    /// <summary>As <see cref="Range"/>, over text only.</summary>
    Text,

    /// <summary>Entities by label or type; always there, answered by the store itself.</summary>
    Lookup,

    /// <summary>Words, through a full-text provider.</summary>
    FullText,
}

/// <summary>What a constraint demands.</summary>
internal enum ConstraintType
{
    /// <summary>No two entities share the values.</summary>
    Unique,

    /// <summary>No two entities share the values, and each has all of them.</summary>
    Key,

    /// <summary>Each entity has the property.</summary>
    NotNull,
}

/// <summary>An index.</summary>
/// <param name="Id">Its number, never used again in this store.</param>
/// <param name="Name">Its name, unique among indexes and constraints.</param>
/// <param name="Type">What it can answer.</param>
/// <param name="OnRelationships">Whether it holds relationships rather than nodes.</param>
/// <param name="LabelsOrTypes">Its labels or types; several for full-text only.</param>
/// <param name="Keys">Its property keys, in order.</param>
/// <param name="IsUnique">Whether it belongs to a uniqueness or key constraint of the same name.</param>
/// <param name="Options">Options of a full-text index: <c>fulltext.analyzer</c>, <c>fulltext.eventually_consistent</c>.</param>
internal sealed record IndexDescriptor(
    int Id, string Name, IndexType Type, bool OnRelationships, int[] LabelsOrTypes, int[] Keys, bool IsUnique,
    IReadOnlyDictionary<string, string> Options)
{
    /// <summary>Whether the store keeps a tree for it, which cursors walk.</summary>
    public bool IsTree => Type is IndexType.Range or IndexType.Text;
}

/// <summary>A constraint.</summary>
/// <param name="Id">Its number, never used again in this store.</param>
/// <param name="Name">Its name, unique among indexes and constraints.</param>
/// <param name="Type">What it demands.</param>
/// <param name="OnRelationships">Whether it is about relationships rather than nodes.</param>
/// <param name="LabelOrType">The label or type it is about.</param>
/// <param name="Keys">The property keys, in order.</param>
internal sealed record ConstraintDescriptor(int Id, string Name, ConstraintType Type, bool OnRelationships, int LabelOrType, int[] Keys);

/// <summary>The indexes and constraints of a root. Immutable.</summary>
internal sealed class GraphSchema
{
    public static readonly GraphSchema Empty = new([], [], nextId: 0);

    private readonly Dictionary<int, IndexDescriptor[]> nodeIndexesByKey;
    private readonly Dictionary<int, IndexDescriptor[]> relationshipIndexesByKey;

    public GraphSchema(IReadOnlyList<IndexDescriptor> indexes, IReadOnlyList<ConstraintDescriptor> constraints, int nextId)
    {
        Indexes = indexes;
        Constraints = constraints;
        NextId = nextId;
        nodeIndexesByKey = ByKey(indexes, onRelationships: false);
        relationshipIndexesByKey = ByKey(indexes, onRelationships: true);
        DemandsProperties = constraints.Any(static constraint => constraint.Type != ConstraintType.Unique);
    }

    /// <summary>All indexes, those of constraints included, in the order in which they were made.</summary>
    public IReadOnlyList<IndexDescriptor> Indexes { get; }

    public IReadOnlyList<ConstraintDescriptor> Constraints { get; }

    /// <summary>The number of the next index or constraint.</summary>
    public int NextId { get; }

    /// <summary>Whether a constraint demands that a property is there, which only shows when a statement ends.</summary>
    public bool DemandsProperties { get; }

    /// <summary>The index of a name, or null.</summary>
    public IndexDescriptor? FindIndex(string name) => Indexes.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.Ordinal));

    /// <summary>The constraint of a name, or null.</summary>
    public ConstraintDescriptor? FindConstraint(string name) =>
        Constraints.FirstOrDefault(constraint => string.Equals(constraint.Name, name, StringComparison.Ordinal));

    /// <summary>The range and text indexes with a property key.</summary>
    public ReadOnlySpan<IndexDescriptor> IndexesOfKey(bool onRelationships, int key) =>
        (onRelationships ? relationshipIndexesByKey : nodeIndexesByKey).TryGetValue(key, out IndexDescriptor[]? found) ? found : [];

    private static Dictionary<int, IndexDescriptor[]> ByKey(IReadOnlyList<IndexDescriptor> indexes, bool onRelationships) => indexes
        .Where(index => index.IsTree && index.OnRelationships == onRelationships)
        .SelectMany(static index => index.Keys.Distinct(), static (index, key) => (index, key))
        .GroupBy(static pair => pair.key, static pair => pair.index)
        .ToDictionary(static group => group.Key, static group => group.ToArray());
}
