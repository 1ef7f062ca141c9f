namespace IndustryGraph.GraphQL.Translation.Connections;

/// <summary>One step of an order: an expression that is never null, since comparisons decide where a page begins.</summary>
internal readonly record struct OrderKey(string Expression, bool Descending)
{
    /// <summary>A year or number that may be unknown; the unknown come last either way.</summary>
    public static OrderKey UnknownLast(string expression, bool descending, string greatest, string least) =>
        new($"coalesce({expression}, {(descending ? least : greatest)})", descending);
}
