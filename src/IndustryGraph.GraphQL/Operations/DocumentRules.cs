using System.Text;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using IndustryGraph.GraphQL.Errors;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>What a document must fulfil before validation, some of whose rules take quadratic time.</summary>
internal static class DocumentRules
{
    public static void CheckSize(string text, GraphQLOptions options)
    {
        int size = Encoding.UTF8.GetByteCount(text);
        if (size > options.MaxDocumentBytes)
        {
            throw Exceeded($"The document has {size} bytes; at most {options.MaxDocumentBytes} are taken.");
        }
    }

    public static async ValueTask CheckAsync(GraphQLDocument document, GraphQLOptions options)
    {
        if (document.Definitions.FirstOrDefault(d => d is not (GraphQLOperationDefinition or GraphQLFragmentDefinition)) is { } definition)
        {
            throw new OperationException([new OperationError(OperationErrorCodes.ValidationFailed, "A document that is run holds operations and fragments, no definitions of types.")
            {
                Locations = [DocumentLocations.Of(document, definition)],
            }]);
        }

        var counts = new Counts();
        await new Counter().VisitAsync(document, counts);
        if (counts.Aliases > options.MaxAliases)
        {
            throw Exceeded($"The document has {counts.Aliases} aliases; at most {options.MaxAliases} are taken.");
        }

        if (counts.Directives > options.MaxDirectives)
        {
            throw Exceeded($"The document has {counts.Directives} directives; at most {options.MaxDirectives} are taken.");
        }

        if (counts.Fields > options.MaxFields)
        {
            throw Exceeded($"The document has {counts.Fields} fields; at most {options.MaxFields} are taken.");
        }
    }

    private static OperationException Exceeded(string message) => new(OperationErrorCodes.LimitExceeded, message);

    private sealed class Counts : IASTVisitorContext
    {
        public int Aliases { get; set; }

        public int Directives { get; set; }

        public int Fields { get; set; }

        public CancellationToken CancellationToken => default;
    }

    private sealed class Counter : ASTVisitor<Counts>
    {
        protected override ValueTask VisitAliasAsync(GraphQLAlias alias, Counts context)
        {
            context.Aliases++;
            return default;
        }

        protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, Counts context)
        {
            context.Directives++;
            return base.VisitDirectiveAsync(directive, context);
        }

        protected override ValueTask VisitFieldAsync(GraphQLField field, Counts context)
        {
            context.Fields++;
            return base.VisitFieldAsync(field, context);
        }
    }
}

/// <summary>Where a syntax node stands.</summary>
internal static class DocumentLocations
{
    public static (int Line, int Column) Of(GraphQLDocument document, ASTNode node)
    {
        Location location = Location.FromLinearPosition(document.Source, node.Location.Start);
        return (location.Line, location.Column);
    }
}
