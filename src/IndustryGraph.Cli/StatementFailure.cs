using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Cli;

/// <summary>A statement that failed, with its text, so that the place of the error can be shown.</summary>
internal sealed class StatementFailure(GraphException error, string statement) : Exception(error.Message, error)
{
    public GraphException Error { get; } = error;

    public string Statement { get; } = statement;
}

/// <summary>A wrong use of the command line that only the command itself can notice.</summary>
internal sealed class UsageException(string message) : Exception(message);
