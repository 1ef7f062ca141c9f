using System.Net;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>Failures of the Query API and of the way to it as <see cref="TransportException"/>.</summary>
internal static class QueryApiErrors
{
    /// <summary>The version that has all of the Query API that is used here: explicit transactions came last.</summary>
    public const string NeededVersion = "5.26";

    private const string ForgottenTransaction = "Transaction with Id";

    /// <summary>An error of an answer, in Neo4j's own words.</summary>
    public static TransportException From(ServerError error) =>
        error.Code == GraphErrorCodes.RequestInvalid && error.Message.StartsWith(ForgottenTransaction, StringComparison.Ordinal)
            ? new TransportException(
                GraphErrorCodes.TransactionClosed,
                "Neo4j no longer knows the transaction: it idled for too long, or the server was started anew. Nothing of it took effect.",
                TransportOutcome.Failed)
            : new TransportException(error.Code, error.Message, TransportOutcome.Failed);

    /// <summary>An answer that is none of the Query API: a proxy's page, or a body that breaks off.</summary>
    public static TransportException Unreadable(Uri address, HttpStatusCode status, bool mayTakeEffect) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new TransportException(
            "Neo.ClientError.Security.Unauthorized", $"{address} answers {(int)status}.", TransportOutcome.Failed),
        HttpStatusCode.TooManyRequests => new TransportException(
            GraphErrorCodes.StoreUnavailable, $"{address} answers 429: too many requests.", TransportOutcome.NotSent),
        >= HttpStatusCode.InternalServerError => new TransportException(
            GraphErrorCodes.StoreUnavailable, $"{address} answers {(int)status} and no JSON.", Lost(mayTakeEffect)),
        _ => new TransportException(
            GraphErrorCodes.RequestInvalid,
            $"{address} answers {(int)status} and not in the form of the Query API: is it the HTTP address of a Neo4j?",
            Lost(mayTakeEffect)),
    };

    /// <summary>A server without the Query API, or without its transactions.</summary>
    public static TransportException TooOld(Uri server, string? version) => new(
        GraphErrorCodes.RequestInvalid,
        version is null
            ? $"{server} answers 404: there is no Query API. Neo4j {NeededVersion} or newer is needed, or Aura."
            : $"Neo4j at {server} is version {version}, which lacks the Query API that is used: {NeededVersion} or newer is needed.",
        TransportOutcome.NotSent);

    /// <summary>A server that opened no transaction.</summary>
    public static TransportException NoTransaction(Uri address) => new(
        GraphErrorCodes.RequestInvalid, $"{address} opened no transaction: Neo4j {NeededVersion} or newer is needed, or Aura.", TransportOutcome.Failed);

    /// <summary>The server was not reached, so that nothing happened there.</summary>
    public static TransportException NotReached(Uri server, Exception cause) =>
        new(GraphErrorCodes.StoreUnavailable, $"Neo4j does not answer at {server}: {cause.Message}", TransportOutcome.NotSent, cause);

    /// <summary>The connection broke after the request was sent.</summary>
    public static TransportException Broken(Uri server, bool mayTakeEffect, Exception cause) =>
        new(GraphErrorCodes.StoreUnavailable, $"The connection to Neo4j at {server} broke before the end of its answer: {cause.Message}", Lost(mayTakeEffect), cause);

    private static TransportOutcome Lost(bool mayTakeEffect) => mayTakeEffect ? TransportOutcome.Unknown : TransportOutcome.Failed;
}
