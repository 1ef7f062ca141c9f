using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace IndustryGraph.UnitTests.GraphQL.Schema;

/// <summary>A syntax node as text in one form, whatever form it was written in.</summary>
internal static class SyntaxText
{
    public static string Text(this ASTNode node)
    {
        using var writer = new StringWriter();
        new SDLPrinter().PrintAsync(node, writer).AsTask().GetAwaiter().GetResult();
        return writer.ToString().Trim();
    }
}
