using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Sessions;

/// <summary>Every failure leaves the engine as one type of error.</summary>
internal static class RunErrors
{
    public static GraphException AsGraphException(Exception failure) => failure switch
    {
        GraphException known => known,
        InsufficientExecutionStackException => new GraphException(
            GraphErrorCodes.ArgumentError, "The statement, or a value in it, is nested too deep. Split it into smaller parts.", failure),
        OutOfMemoryException => new GraphException(GraphErrorCodes.MemoryLimitExceeded, "The process has no memory left for the statement.", failure),
        _ => new GraphException(GraphErrorCodes.Unknown, $"The engine failed on this statement, which is a fault of its own: {failure.Message}", failure),
    };
}
