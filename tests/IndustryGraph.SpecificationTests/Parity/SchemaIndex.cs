using GraphQLParser;
using GraphQLParser.AST;
using IndustryGraph.GraphQL;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>The types of the GraphQL schema by name, read from its document.</summary>
internal sealed class SchemaIndex
{
    private readonly Dictionary<string, ASTNode> types;

    private SchemaIndex(GraphQLDocument document) => types = document.Definitions
        .OfType<INamedNode>().ToDictionary(type => type.Name.StringValue, type => (ASTNode)type, StringComparer.Ordinal);

    public static SchemaIndex Current { get; } = new(Parser.Parse(SchemaDocument.Print()));

    public IEnumerable<string> ObjectTypes => types.Where(type => type.Value is GraphQLObjectTypeDefinition).Select(type => type.Key);

    public IEnumerable<string> InputTypes => types.Where(type => type.Value is GraphQLInputObjectTypeDefinition).Select(type => type.Key);

    /// <summary>The object types that implement an interface.</summary>
    public IEnumerable<string> Implementations(string type) => types
        .Where(candidate => candidate.Value is GraphQLObjectTypeDefinition { Interfaces: { } interfaces } && interfaces.Items.Any(name => name.Name.StringValue == type))
        .Select(candidate => candidate.Key);

    /// <summary>The fields of an object or interface type.</summary>
    public IReadOnlyList<GraphQLFieldDefinition> Fields(string type) => types[type] switch
    {
        GraphQLObjectTypeDefinition objectType => objectType.Fields?.Items ?? [],
        GraphQLInterfaceTypeDefinition interfaceType => interfaceType.Fields?.Items ?? [],
        _ => [],
    };

    public GraphQLFieldDefinition Field(string type, string field) => Fields(type).Single(definition => definition.Name.StringValue == field);

    public bool HasField(string type, string field) => Fields(type).Any(definition => definition.Name.StringValue == field);

    /// <summary>The fields of an input type.</summary>
    public IReadOnlyList<GraphQLInputValueDefinition> InputFields(string type) =>
        types.GetValueOrDefault(type) is GraphQLInputObjectTypeDefinition input ? input.Fields?.Items ?? [] : [];

    public bool IsInput(string type) => types.GetValueOrDefault(type) is GraphQLInputObjectTypeDefinition;

    public bool IsEnum(string type) => types.GetValueOrDefault(type) is GraphQLEnumTypeDefinition;

    public bool IsLeaf(string type) => types.GetValueOrDefault(type) is not (GraphQLObjectTypeDefinition or GraphQLInterfaceTypeDefinition);

    public bool IsConnection(string type) => type.EndsWith("Connection", StringComparison.Ordinal);

    /// <summary>The values of an enumeration.</summary>
    public IEnumerable<string> Values(string type) => ((GraphQLEnumTypeDefinition)types[type]).Values!.Items.Select(value => value.Name.StringValue);

    /// <summary>The name of a type without its lists and bangs.</summary>
    public static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => NameOf(nonNull.Type),
        GraphQLListType list => NameOf(list.Type),
        GraphQLNamedType named => named.Name.StringValue,
        _ => throw new InvalidOperationException(type.Kind.ToString()),
    };

    public static GraphQLInputValueDefinition? Argument(GraphQLFieldDefinition field, string name) =>
        field.Arguments?.Items.FirstOrDefault(argument => argument.Name.StringValue == name);
}
