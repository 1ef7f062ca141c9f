using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using IndustryGraph.GraphQL.Errors;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>From a request to a valid operation: parses, validates, coerces variables and arguments, by GraphQL.NET.</summary>
internal sealed class OperationValidator(ISchema schema, GraphQLOptions options)
{
    private static readonly IValidationRule[] NoRules = [];

    // One for all requests: making one is dearer than most operations.
    private static readonly GraphQLSerializer Serializer = new();

    private readonly DocumentValidator validator = new();
    private readonly BoundedCache<string, GraphQLDocument> cache = new(options.CachedDocuments, StringComparer.Ordinal);

    /// <exception cref="OperationException">The request asks for nothing valid.</exception>
    public async ValueTask<ValidatedOperation> ValidateAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        string text = request.Query is { Length: > 0 } query
            ? query
            : throw new OperationException(OperationErrorCodes.BadRequest, "The request has no query.");
        GraphQLDocument? cached = cache.Find(text);
        GraphQLDocument document = cached ?? await ParseAsync(text);
        GraphQLOperationDefinition operation = Choose(document, request.OperationName);
        if (request.QueriesOnly && operation.Operation != OperationType.Query)
        {
            throw new OperationException(OperationErrorCodes.MethodNotAllowed, $"A {operation.Operation.ToString().ToLowerInvariant()} cannot run by this method of HTTP; use POST.");
        }

        if (operation.Operation != OperationType.Query)
        {
            throw new OperationException(OperationErrorCodes.ValidationFailed, $"The schema has no {operation.Operation.ToString().ToLowerInvariant()}, only queries.");
        }

        IValidationResult result = await validator.ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = document,
            Operation = operation,
            Rules = cached is null ? DocumentValidator.CoreRules : NoRules,
            Variables = Variables(request.Variables),
            Extensions = Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
            CancellationToken = cancellationToken,
        });

        // A document with several operations is valid only if all are; the rules look at all, so any one may store it. What
        // fails for the variables' values alone is not stored either: that costs time, never correctness.
        if (!result.IsValid)
        {
            throw new OperationException([.. result.Errors.Take(options.MaxErrors).Select(e => Translate(document, e))]);
        }

        if (cached is null)
        {
            cache.Store(text, document);
        }

        return new ValidatedOperation(document, operation, result);
    }

    private async ValueTask<GraphQLDocument> ParseAsync(string text)
    {
        DocumentRules.CheckSize(text, options);
        GraphQLDocument document;
        try
        {
            document = Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments });
        }
        catch (GraphQLSyntaxErrorException e)
        {
            throw new OperationException([new OperationError(OperationErrorCodes.SyntaxError, e.Description) { Locations = [(e.Location.Line, e.Location.Column)] }]);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new OperationException(OperationErrorCodes.LimitExceeded, $"The document is nested too deep to be read; fields may nest {options.MaxDepth} deep.");
        }

        await DocumentRules.CheckAsync(document, options);
        return document;
    }

    private static GraphQLOperationDefinition Choose(GraphQLDocument document, string? name)
    {
        GraphQLOperationDefinition[] operations = [.. document.Definitions.OfType<GraphQLOperationDefinition>()];
        if (!string.IsNullOrEmpty(name))
        {
            return operations.FirstOrDefault(o => o.Name?.Value == name)
                ?? throw new OperationException(OperationErrorCodes.BadRequest, $"The document has no operation '{name}'.");
        }

        return operations.Length switch
        {
            1 => operations[0],
            0 => throw new OperationException(OperationErrorCodes.BadRequest, "The document has no operation."),
            _ => throw new OperationException(OperationErrorCodes.BadRequest, "The document has several operations; operationName must say which one to run."),
        };
    }

    private static Inputs Variables(JsonElement variables) =>
        variables.ValueKind == JsonValueKind.Object ? Serializer.ReadNode<Inputs>(variables) ?? Inputs.Empty : Inputs.Empty;

    private static OperationError Translate(GraphQLDocument document, ExecutionError error)
    {
        IEnumerable<(int, int)> locations = error.Locations?.Select(l => (l.Line, l.Column)) ?? [];
        if (error is ValidationError { Nodes: { } nodes } && error.Locations is null or { Count: 0 })
        {
            locations = ((ValidationError)error).Nodes.Select(n => DocumentLocations.Of(document, n));
        }

        return new OperationError(error.Code ?? OperationErrorCodes.ValidationFailed, error.Message) { Locations = [.. locations] };
    }
}
