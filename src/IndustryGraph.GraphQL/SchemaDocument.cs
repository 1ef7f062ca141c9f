using IndustryGraph.GraphQL.Schema;

namespace IndustryGraph.GraphQL;

/// <summary>The GraphQL schema as a document, for those who need no engine.</summary>
public static class SchemaDocument
{
    /// <summary>The schema in SDL, as <see cref="GraphQLService.SchemaText"/> has it.</summary>
    public static string Print() => IndustrySchema.Print(IndustrySchema.Build());
}
