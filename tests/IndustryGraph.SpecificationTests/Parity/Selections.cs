using GraphQLParser.AST;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Writes selections that ask for everything that a type has.</summary>
internal static class Selections
{
    public const string AllPhases = "phases: [UPCOMING, CURRENT, OVER]";

    private const string PageInfo = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

    private static readonly SchemaIndex Schema = SchemaIndex.Current;

    /// <summary>All leaves of a type, and of its objects the ids.</summary>
    public static string Plain(string type) => string.Join(' ', Schema.Fields(type)
        .Where(field => !Schema.IsConnection(SchemaIndex.NameOf(field.Type)))
        .Select(field => Schema.IsLeaf(SchemaIndex.NameOf(field.Type)) ? field.Name.StringValue : $"{field.Name} {Short(SchemaIndex.NameOf(field.Type))}"));

    /// <summary>All fields of a type, its connections with the given arguments.</summary>
    public static string Whole(string type, string arguments) => string.Join(' ', new[] { Plain(type) }.Concat(
        ConnectionsOf(type).Select(field => $"{field.Name}({arguments}) {Connection(SchemaIndex.NameOf(field.Type))}")));

    /// <summary>A page with all that it says, and of its nodes the ids.</summary>
    public static string Connection(string type)
    {
        string edge = SchemaIndex.NameOf(Schema.Field(type, "edges").Type);
        return $"{{ totalCount nodes {Short(SchemaIndex.NameOf(Schema.Field(type, "nodes").Type))} edges {{ {Plain(edge)} }} {PageInfo} }}";
    }

    /// <summary>A page with the given selection of its nodes.</summary>
    public static string Page(string nodes) => $"{{ totalCount nodes {{ {nodes} }} {PageInfo} }}";

    public static IEnumerable<GraphQLFieldDefinition> ConnectionsOf(string type) =>
        Schema.Fields(type).Where(field => Schema.IsConnection(SchemaIndex.NameOf(field.Type)));

    private static string Short(string type) => type switch
    {
        "Entity" or "Node" => "{ __typename id }",
        _ when Schema.HasField(type, "id") => "{ id }",
        _ => $"{{ {Plain(type)} }}",
    };
}
