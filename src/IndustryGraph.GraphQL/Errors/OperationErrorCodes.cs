namespace IndustryGraph.GraphQL.Errors;

/// <summary>
/// The codes in <c>extensions.code</c>, beside those of GraphQL.NET's validation rules (<c>FIELDS_ON_CORRECT_TYPE</c>)
/// and Neo4j's for statements that failed.
/// </summary>
internal static class OperationErrorCodes
{
    /// <summary>The request lacks a document, or has two operations and names none of them.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The operation is no query, and the request came by a method that only reads.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The document is no GraphQL.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The document breaks a rule that has no code of its own.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>An argument has a value that the field does not take.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>A cursor is damaged, forged, or of another field.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>An argument names something that the graph does not hold.</summary>
    public const string UnknownId = "UNKNOWN_ID";

    /// <summary>The operation asks for more than one may ask for.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The graph holds no value where the schema promises one.</summary>
    public const string MissingValue = "MISSING_VALUE";

    /// <summary>A fault of ours.</summary>
    public const string Internal = "INTERNAL_ERROR";
}
