using System.Text.Json;
using IndustryGraph.GraphQL.Translation;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>A request as far as it can be prepared without running it.</summary>
/// <param name="Operation">The operation, valid.</param>
/// <param name="Fields">The root fields that it asks for.</param>
/// <param name="Translated">Its statement; null where it asks for nothing but the schema.</param>
internal sealed record PreparedOperation(ValidatedOperation Operation, IReadOnlyList<SelectedField> Fields, TranslatedOperation? Translated)
{
    /// <summary>The operation at another time; null where it has to be prepared anew.</summary>
    public PreparedOperation? At(DateTimeOffset now)
    {
        if (Translated is null)
        {
            return this;
        }

        return Translated.At(now) is { } translated ? this with { Translated = translated } : null;
    }
}

/// <summary>
/// Operations that were prepared, by all that the preparation depends on but the time: the document, the operation's
/// name and the values of the variables. Large requests are not kept.
/// </summary>
internal sealed class PreparedOperations(GraphQLOptions options)
{
    private const int MostDocument = 16 * 1024;
    private const int MostVariables = 2 * 1024;
    private const int MostStatement = 64 * 1024;

    private readonly BoundedCache<Key, PreparedOperation> operations = new(options.CachedOperations);

    /// <summary>The key of a request; null where it is too large to be kept.</summary>
    public static Key? KeyOf(GraphQLRequest request)
    {
        if (request.Query is not { Length: <= MostDocument } query)
        {
            return null;
        }

        string variables = request.Variables.ValueKind == JsonValueKind.Object ? request.Variables.GetRawText() : string.Empty;
        return variables.Length <= MostVariables ? new Key(query, request.OperationName, variables, request.QueriesOnly) : null;
    }

    /// <summary>The operation that was prepared for the same request, at the given time; null where there is none.</summary>
    public PreparedOperation? Find(Key key, DateTimeOffset now) => operations.Find(key)?.At(now);

    public void Store(Key key, PreparedOperation operation)
    {
        if (operation.Translated is null or { IsReusable: true, Statement.Text.Length: <= MostStatement })
        {
            operations.Store(key, operation);
        }
    }

    /// <summary>What tells one request from another.</summary>
    internal readonly record struct Key(string Query, string? OperationName, string Variables, bool QueriesOnly);
}
