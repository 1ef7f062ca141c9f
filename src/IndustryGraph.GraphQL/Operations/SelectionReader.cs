using System.Runtime.CompilerServices;
using GraphQL.Types;
using GraphQLParser.AST;
using IndustryGraph.GraphQL.Errors;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>
/// Reads a validated operation as the tree of what it asks for: CollectFields of the specification, for every concrete
/// type that an object may have. Fields that were asked alike are read once, whatever the number of types, and the
/// number of fields is bounded, so that nested fragments cannot multiply.
/// </summary>
internal sealed class SelectionReader(ISchema schema, ValidatedOperation operation, GraphQLOptions options)
{
    private readonly Dictionary<Asked, SelectedField> known = [];
    private readonly Dictionary<string, GraphQLFragmentDefinition> fragments = operation.Document.Definitions
        .OfType<GraphQLFragmentDefinition>().ToDictionary(f => f.FragmentName.Name.StringValue, StringComparer.Ordinal);

    private int visits;

    /// <summary>The root fields, in the order of the response.</summary>
    public IReadOnlyList<SelectedField> ReadRoot() => ReadType(schema.Query!, [operation.Operation.SelectionSet], []);

    private SelectionSet? ReadSelection(IGraphType type, List<GraphQLField> nodes, IReadOnlyList<object> path)
    {
        GraphQLSelectionSet[] sets = [.. nodes.Where(n => n.SelectionSet is not null).Select(n => n.SelectionSet!)];
        IEnumerable<IObjectGraphType> types = type switch
        {
            IObjectGraphType single => [single],
            IAbstractGraphType several => several.PossibleTypes,
            _ => [],
        };
        var byType = types.ToDictionary(t => t.Name, t => (IReadOnlyList<SelectedField>)ReadType(t, sets, path), StringComparer.Ordinal);
        return byType.Count == 0 ? null : new SelectionSet(byType);
    }

    private SelectedField[] ReadType(IObjectGraphType type, IEnumerable<GraphQLSelectionSet> sets, IReadOnlyList<object> path)
    {
        var collected = new OrderedDictionary<string, List<GraphQLField>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (GraphQLSelectionSet set in sets)
        {
            Collect(type, set, collected, visited);
        }

        return [.. collected.Select(entry => ReadField(type, entry.Key, entry.Value, path))];
    }

    private SelectedField ReadField(IObjectGraphType parent, string key, List<GraphQLField> nodes, IReadOnlyList<object> parentPath)
    {
        string name = nodes[0].Name.StringValue;
        FieldType definition = Find(parent, name);
        object[] path = [.. parentPath, key];
        var asked = new Asked(nodes, definition.ResolvedType!.ToString()!, string.Join('/', path));
        if (known.TryGetValue(asked, out SelectedField? field))
        {
            return field;
        }

        Limit(known.Count + 1, options.MaxFields, "fields", path);
        Limit(path.Length, options.MaxDepth, "levels of fields", path);
        field = new SelectedField
        {
            Key = key,
            Name = name,
            Type = definition.ResolvedType!,
            Arguments = ArgumentGuard.Read(definition.Arguments, operation.ArgumentsOf(nodes[0]), path),
            Nodes = nodes,
            Path = path,
            Selection = IsIntrospection(name) ? null : ReadSelection(NamedType(definition.ResolvedType!), nodes, path),
        };
        known.Add(asked, field);
        return field;
    }

    private void Collect(IObjectGraphType type, GraphQLSelectionSet set, OrderedDictionary<string, List<GraphQLField>> collected, HashSet<string> visited)
    {
        foreach (ASTNode selection in set.Selections)
        {
            // One visit per node, fragment and type; far more than the fields that remain means a document built to multiply.
            Limit(++visits, 50L * options.MaxFields, "selections after its fragments are expanded", []);
            if (!operation.Includes(selection))
            {
                continue;
            }

            switch (selection)
            {
                case GraphQLField field:
                    string key = (field.Alias?.Name ?? field.Name).StringValue;
                    if (!collected.TryGetValue(key, out List<GraphQLField>? same))
                    {
                        collected.Add(key, same = []);
                    }

                    same.Add(field);
                    break;
                case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.StringValue):
                    GraphQLFragmentDefinition fragment = fragments[spread.FragmentName.Name.StringValue];
                    CollectIfApplies(type, fragment.TypeCondition.Type.Name.StringValue, fragment.SelectionSet, collected, visited);
                    break;
                case GraphQLInlineFragment inline:
                    CollectIfApplies(type, inline.TypeCondition?.Type.Name.StringValue, inline.SelectionSet, collected, visited);
                    break;
            }
        }
    }

    private void CollectIfApplies(
        IObjectGraphType type, string? condition, GraphQLSelectionSet set, OrderedDictionary<string, List<GraphQLField>> collected, HashSet<string> visited)
    {
        if (condition is null || condition == type.Name || (schema.AllTypes[condition] is IAbstractGraphType several && several.PossibleTypes.Contains(type)))
        {
            Collect(type, set, collected, visited);
        }
    }

    private static void Limit(long count, long most, string what, IReadOnlyList<object> path)
    {
        if (count > most)
        {
            throw new OperationException(OperationErrorCodes.LimitExceeded, $"The operation has more than {most} {what}. Ask for less, or in several operations.", path);
        }
    }

    private FieldType Find(IObjectGraphType parent, string name) => name switch
    {
        "__typename" => schema.TypeNameMetaFieldType,
        "__schema" => schema.SchemaMetaFieldType,
        "__type" => schema.TypeMetaFieldType,
        _ => parent.GetField(name) ?? throw new InvalidOperationException($"The operation was validated, but {parent.Name} has no field {name}."),
    };

    private static bool IsIntrospection(string name) => name.StartsWith("__", StringComparison.Ordinal);

    private static IGraphType NamedType(IGraphType type) => type is IProvideResolvedType { ResolvedType: { } inner } ? NamedType(inner) : type;

    /// <summary>Fields of the document, merged, as asked of a type at a place of the response.</summary>
    private readonly struct Asked(List<GraphQLField> nodes, string type, string path) : IEquatable<Asked>
    {
        private List<GraphQLField> Nodes { get; } = nodes;

        private string Type { get; } = type;

        private string Path { get; } = path;

        public bool Equals(Asked other) =>
            Path == other.Path && Type == other.Type && Nodes.SequenceEqual(other.Nodes, ReferenceEqualityComparer.Instance);

        public override bool Equals(object? obj) => obj is Asked other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Nodes[0]), Nodes.Count, Path.GetHashCode(StringComparison.Ordinal));
    }
}
