using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Neo4j.Transport;

/// <summary>The one error of a transport: the server's code, or the nearest one for a fault on the way to it.</summary>
internal sealed class TransportException(string code, string message, TransportOutcome outcome, Exception? cause = null) : Exception(message, cause)
{
    public string Code => code;

    /// <summary>What is known of the request that failed.</summary>
    public TransportOutcome Outcome => outcome;

    /// <summary>Whether the same request may succeed a moment later. What was terminated stays terminated.</summary>
    public bool IsTransient =>
        code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && code is not GraphErrorCodes.Terminated and not GraphErrorCodes.MemoryLimitExceeded;
}

/// <summary>What is known of a request that failed.</summary>
internal enum TransportOutcome
{
    /// <summary>The server did not get it: nothing happened there.</summary>
    NotSent,

    /// <summary>The server refused it, or failed and undid it.</summary>
    Failed,

    /// <summary>It was sent and its answer was lost: it may have taken effect or not.</summary>
    Unknown,
}
