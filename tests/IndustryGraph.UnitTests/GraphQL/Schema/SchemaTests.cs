using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using IndustryGraph.GraphQL.Schema;
using Xunit;

namespace IndustryGraph.UnitTests.GraphQL.Schema;

public sealed class SchemaTests
{
    private static readonly ISchema Schema = IndustrySchema.Build();

    [Fact]
    public void The_checked_in_schema_is_the_one_that_is_built()
    {
        string path = Path.Combine(RepositoryFolder.Root, "docs", "schema.graphql");
        string printed = IndustrySchema.Print(Schema);
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
        {
            File.WriteAllText(path, printed);
        }

        Assert.True(File.ReadAllText(path) == printed, "docs/schema.graphql is out of date: run this test with UPDATE_SCHEMA=1 and review the difference.");
    }

    [Fact]
    public void All_of_the_contract_is_there_with_its_types_nullability_and_defaults()
    {
        Dictionary<string, ASTNode> ours = Definitions(IndustrySchema.Print(Schema));
        var missing = new List<string>();
        foreach ((string name, ASTNode wanted) in Definitions(Contract()))
        {
            if (!ours.TryGetValue(name, out ASTNode? found) || found.Kind != wanted.Kind)
            {
                missing.Add(name);
                continue;
            }

            string[] have = [.. Parts(found)];
            missing.AddRange(Parts(wanted).Where(part => !have.Contains(part, StringComparer.Ordinal)).Select(part => $"{name}: {part}"));
        }

        Assert.True(missing.Count == 0, string.Join("\n", missing));
    }

    [Fact]
    public void Every_type_field_and_root_argument_that_needs_words_has_a_description()
    {
        foreach (IGraphType type in Schema.AllTypes.Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal) && t is not EnumerationGraphType and not ScalarGraphType and not IInputObjectGraphType))
        {
            Assert.True(
                type.Name.EndsWith("Edge", StringComparison.Ordinal) || !string.IsNullOrWhiteSpace(type.Description),
                $"{type.Name} has no description.");
        }

        Assert.All(Schema.Query!.Fields, field => Assert.False(string.IsNullOrWhiteSpace(field.Description), field.Name));
    }

    // What a definition promises, one line each: members with arguments, types and defaults, and the interfaces.
    private static IEnumerable<string> Parts(ASTNode definition) => definition switch
    {
        GraphQLObjectTypeDefinition type => Fields(type.Fields).Concat(Interfaces(type.Interfaces)),
        GraphQLInterfaceTypeDefinition type => Fields(type.Fields).Concat(Interfaces(type.Interfaces)),
        GraphQLInputObjectTypeDefinition type => type.Fields!.Select(Input),
        GraphQLEnumTypeDefinition type => type.Values!.Select(v => v.Name.StringValue),
        _ => [],
    };

    private static IEnumerable<string> Fields(GraphQLFieldsDefinition? fields) =>
        fields!.SelectMany(field => (field.Arguments ?? Enumerable.Empty<GraphQLInputValueDefinition>())
            .Select(argument => $"{field.Name.StringValue}({Input(argument)})")
            .Append($"{field.Name.StringValue}: {field.Type.Text()}"));

    private static IEnumerable<string> Interfaces(GraphQLImplementsInterfaces? interfaces) =>
        interfaces?.Select(i => $"implements {i.Name.StringValue}") ?? [];

    private static string Input(GraphQLInputValueDefinition input) =>
        $"{input.Name.StringValue}: {input.Type.Text()} = {input.DefaultValue?.Text() ?? "none"}";

    private static Dictionary<string, ASTNode> Definitions(string sdl) =>
        Parser.Parse(sdl).Definitions.OfType<GraphQLTypeDefinition>().ToDictionary(d => d.Name.StringValue, d => (ASTNode)d, StringComparer.Ordinal);

    private static string Contract()
    {
        using Stream stream = typeof(SchemaTests).Assembly.GetManifestResourceStream("contract.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
