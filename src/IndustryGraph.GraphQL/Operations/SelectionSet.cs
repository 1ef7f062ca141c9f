using GraphQL.Types;
using GraphQLParser.AST;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>
/// What is asked of an object, by the concrete type that it may turn out to have: fragments are expanded, skipped fields
/// are gone, fields with one response key are merged.
/// </summary>
internal sealed class SelectionSet(IReadOnlyDictionary<string, IReadOnlyList<SelectedField>> byType)
{
    /// <summary>The fields by concrete type, in the order of the response.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<SelectedField>> ByType { get; } = byType;

    /// <summary>The fields that are asked of one concrete type.</summary>
    public IReadOnlyList<SelectedField> Of(string type) => ByType.GetValueOrDefault(type, []);
}

/// <summary>A field that is asked for. Types that implement one interface share the instance where they were asked alike.</summary>
internal sealed class SelectedField
{
    /// <summary>The key in the response: the alias, or the name.</summary>
    public required string Key { get; init; }

    /// <summary>The name in the schema.</summary>
    public required string Name { get; init; }

    /// <summary>The type in the schema, with its list and non-null wrappers.</summary>
    public required IGraphType Type { get; init; }

    /// <summary>The arguments, coerced and with defaults.</summary>
    public required FieldArguments Arguments { get; init; }

    /// <summary>What is asked of its value; null for scalars and enums.</summary>
    public SelectionSet? Selection { get; init; }

    /// <summary>The fields of the document that were merged into this one.</summary>
    public required IReadOnlyList<GraphQLField> Nodes { get; init; }

    /// <summary>The response keys that lead here, for errors found before anything runs.</summary>
    public required IReadOnlyList<object> Path { get; init; }

    /// <summary>Whether the schema promises a value.</summary>
    public bool IsNonNull => Type is NonNullGraphType;

    /// <summary>The type without its list and non-null wrappers.</summary>
    public IGraphType NamedType => Unwrap(Type);

    /// <summary>The fields that are asked of its value, which is of the given concrete type.</summary>
    public IReadOnlyList<SelectedField> SubFields(string type) => Selection?.Of(type) ?? [];

    /// <summary>The fields that are asked of its value, which is of the one concrete type that it can have.</summary>
    public IReadOnlyList<SelectedField> SubFields() => SubFields(NamedType.Name);

    private static IGraphType Unwrap(IGraphType type) => type switch
    {
        NonNullGraphType wrapper => Unwrap(wrapper.ResolvedType!),
        ListGraphType wrapper => Unwrap(wrapper.ResolvedType!),
        _ => type,
    };
}
