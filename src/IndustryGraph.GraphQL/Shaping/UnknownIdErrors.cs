using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Errors;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>Reads from the row which arguments named nothing.</summary>
internal static class UnknownIdErrors
{
    /// <summary>The column that lists the unknown ids of a root field.</summary>
    public static string Column(string key) => key + "@unknown";

    /// <summary>The error of a root field; null where all its ids exist.</summary>
    public static OperationError? Of(GraphMap row, string key)
    {
        GraphValue unknown = row[Column(key)];
        if (unknown.IsNull || unknown.AsList().Count == 0)
        {
            return null;
        }

        IEnumerable<string> problems = unknown.AsList().Select(item => item.AsMap()).Select(item =>
            $"There is no '{item["id"].AsString()}'; the nearest ids are {string.Join(", ", item["nearest"].AsList().Select(near => $"'{near.AsString()}'"))}.");
        return new OperationError(OperationErrorCodes.UnknownId, string.Join(" ", problems));
    }
}
