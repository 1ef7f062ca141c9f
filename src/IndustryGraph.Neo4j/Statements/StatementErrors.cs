using System.Globalization;
using System.Text.RegularExpressions;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.Statements;

/// <summary>Errors of a transport as the engine raises them: with the setting to look at, and the position in the statement.</summary>
internal sealed partial class StatementErrors(Neo4jOptions options)
{
    private const string Security = "Neo.ClientError.Security.";
    private const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";

    /// <summary>The error to raise.</summary>
    public GraphException From(TransportException exception) => exception.Outcome == TransportOutcome.Unknown
        ? new GraphException(
            GraphErrorCodes.WriteFailed, $"{exception.Message} Whether the write took effect is unknown: look before trying again.", exception)
        : new GraphException(exception.Code, Explain(exception), exception) { Position = PositionIn(exception.Message) };

    private string Explain(TransportException exception) => exception.Code switch
    {
        $"{Security}Unauthorized" => $"{exception.Message} {SignIn}",
        $"{Security}CredentialsExpired" => $"{exception.Message} User '{options.User}' (Neo4j:User) must set a new password first.",
        $"{Security}AuthenticationRateLimit" => $"{exception.Message} Neo4j has locked user '{options.User}' (Neo4j:User) for a while: check Neo4j:Password.",
        DatabaseNotFound => $"{exception.Message} Neo4j at {options.Uri} has no database '{options.Database}': check Neo4j:Database.",
        _ => exception.Message,
    };

    private string SignIn => string.IsNullOrEmpty(options.User)
        ? $"Neo4j at {options.Uri} asks for a user: give Neo4j:User and Neo4j:Password."
        : $"Neo4j at {options.Uri} refuses user '{options.User}': check Neo4j:User and Neo4j:Password.";

    private static TextPosition? PositionIn(string message)
    {
        Match match = Position().Match(message);
        return match.Success ? new TextPosition(Number(match, "line"), Number(match, "column"), Number(match, "offset")) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\(line (?<line>\d{1,9}), column (?<column>\d{1,9}) \(offset: (?<offset>\d{1,9})\)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Position();
}
