using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Shaping;

namespace IndustryGraph.GraphQL.Translation;

/// <summary>The statement of an operation, and how its one row becomes the response, by response key.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Fields">The shapes of the root fields.</param>
/// <param name="Now">Today and now, as the operation takes them.</param>
internal sealed record TranslatedOperation(CypherStatement Statement, IReadOnlyDictionary<string, FieldShape> Fields, Instant Now)
{
    /// <summary>Whether another time changes nothing but the two parameters that hold it.</summary>
    public required bool IsReusable { get; init; }

    /// <summary>
    /// The operation at another time; null where the statement would differ: on another day, since a field that names
    /// today's date shares the parameter that holds today.
    /// </summary>
    public TranslatedOperation? At(DateTimeOffset now)
    {
        if (!IsReusable || DateOnly.FromDateTime(now.UtcDateTime) != Now.AsOf)
        {
            return null;
        }

        var parameters = new Dictionary<string, GraphValue>(Statement.Parameters, StringComparer.Ordinal) { [Now.Known[1..]] = GraphValue.DateTime(now) };
        return this with { Statement = Statement with { Parameters = parameters }, Now = Now with { KnownAt = now } };
    }
}
