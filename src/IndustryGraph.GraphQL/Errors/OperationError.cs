namespace IndustryGraph.GraphQL.Errors;

/// <summary>An error of an operation, as the response shows it.</summary>
/// <param name="Code">The value of <c>extensions.code</c>.</param>
/// <param name="Message">What was wrong, and what would be right.</param>
internal sealed record OperationError(string Code, string Message)
{
    /// <summary>The response keys and list indexes that lead to the field; empty where no field is to blame.</summary>
    public IReadOnlyList<object> Path { get; init; } = [];

    /// <summary>Where in the document, counted from one.</summary>
    public IReadOnlyList<(int Line, int Column)> Locations { get; init; } = [];
}

/// <summary>Refuses an operation before it runs.</summary>
internal sealed class OperationException : Exception
{
    public OperationException(IReadOnlyList<OperationError> errors)
        : base(errors[0].Message) => Errors = errors;

    public OperationException(string code, string message, params IReadOnlyList<object> path)
        : this([new OperationError(code, message) { Path = path }])
    {
    }

    public IReadOnlyList<OperationError> Errors { get; }
}
