using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>Failures of the server and of the way to it as <see cref="GraphException"/>.</summary>
internal static partial class ServerErrors
{
    /// <summary>The first error of an answer; its code stays Neo4j's, its position is read from the message.</summary>
    public static GraphException From(ServerError error) => new(error.Code, error.Message) { Position = PositionIn(error.Message) };

    /// <summary>An answer that is none of the Query API: a proxy's page, or a server without it.</summary>
    public static GraphException Unreadable(Uri address, HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound => new GraphException(
            GraphErrorCodes.RequestInvalid, $"{address} answers 404: there is no Query API. It needs Neo4j 5.26 or newer, or Aura."),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new GraphException(
            "Neo.ClientError.Security.Unauthorized", $"{address} answers {(int)status}: check Neo4j:User and Neo4j:Password."),
        >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests => new GraphException(
            GraphErrorCodes.StoreUnavailable, $"{address} answers {(int)status} and no JSON."),
        _ => new GraphException(GraphErrorCodes.RequestInvalid, $"{address} answers {(int)status} and no JSON: is it the HTTP address of a Neo4j?"),
    };

    /// <summary>The server was not reached, so that nothing happened there.</summary>
    public static GraphException NotReached(Uri address, Exception cause) =>
        new(GraphErrorCodes.StoreUnavailable, $"Neo4j does not answer at {address}: {cause.Message}", cause);

    /// <summary>The connection broke after the request was sent: a writing statement may have taken effect or not.</summary>
    public static GraphException Broken(Uri address, bool mayHaveWritten, Exception cause) => mayHaveWritten
        ? new GraphException(
            GraphErrorCodes.WriteFailed, $"The connection to {address} broke before its answer: whether the write took effect is unknown. Look before trying again.", cause)
        : new GraphException(GraphErrorCodes.StoreUnavailable, $"The connection to {address} broke before its answer: {cause.Message}", cause);

    private static TextPosition? PositionIn(string message)
    {
        Match match = Position().Match(message);
        return match.Success ? new TextPosition(Number(match, "line"), Number(match, "column"), Number(match, "offset")) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\(line (?<line>\d{1,9}), column (?<column>\d{1,9}) \(offset: (?<offset>\d{1,9})\)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Position();
}
