using System.Net.Sockets;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Neo4j.Transport;
using Neo4j.Driver;

namespace IndustryGraph.Neo4j.Driver;

/// <summary>Failures of the driver as <see cref="TransportException"/>.</summary>
internal static class DriverErrors
{
    // The driver's own names for codes that the rest of the product knows by those of the server.
    private const string TerminatedByName = "Neo.ClientError.Transaction.Terminated";

    public static bool IsOne(Exception exception) => exception is Neo4jException or IOException or SocketException or ObjectDisposedException;

    /// <param name="exception">The failure.</param>
    /// <param name="mayTakeEffect">Whether what was sent may have changed the graph although its answer is lost.</param>
    public static TransportException From(Exception exception, bool mayTakeEffect) => exception switch
    {
        TransactionTerminatedException => new TransportException(
            GraphErrorCodes.TransactionClosed, "The transaction was ended by a failed statement before.", TransportOutcome.Failed, exception),
        TransactionClosedException => new TransportException(GraphErrorCodes.TransactionClosed, exception.Message, TransportOutcome.Failed, exception),
        Neo4jException { Code: TerminatedByName } => new TransportException(GraphErrorCodes.Terminated, exception.Message, TransportOutcome.Failed, exception),
        Neo4jException { Code: { Length: > 0 } code } when code.StartsWith("Neo.", StringComparison.Ordinal) =>
            new TransportException(code, exception.Message, TransportOutcome.Failed, exception),
        _ => new TransportException(GraphErrorCodes.StoreUnavailable, $"Neo4j does not answer: {exception.Message}", OutcomeOf(exception, mayTakeEffect), exception),
    };

    private static TransportOutcome OutcomeOf(Exception exception, bool mayTakeEffect) =>
        IsNotReached(exception) ? TransportOutcome.NotSent : mayTakeEffect ? TransportOutcome.Unknown : TransportOutcome.Failed;

    private static bool IsNotReached(Exception? exception) => exception is not null
        && (exception is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable }
            || exception is AggregateException aggregate && aggregate.InnerExceptions.Any(IsNotReached)
            || IsNotReached(exception.InnerException));
}
