using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;

namespace IndustryGraph.GraphQL.Translation.Filters;

/// <summary>The relationship types that a filter leaves possible, so that a pattern names them and skips the rest.</summary>
internal static class ClaimTypes
{
    /// <summary>The types in the notation of a pattern, with the colon; empty where all are possible.</summary>
    public static string Pattern(IReadOnlyDictionary<string, object?>? where)
    {
        IReadOnlyList<string> possible = Possible(where);
        return possible.Count is 0 || possible.Count == RelationshipTypes.All.Count ? "" : ":" + string.Join('|', possible);
    }

    /// <summary>The types, all of them by name: needed for an index.</summary>
    public static string IndexedPattern(IReadOnlyDictionary<string, object?>? where) =>
        Pattern(where) is { Length: > 0 } some ? some : ":" + RelationshipTypes.AnyOf;

    // An empty answer means that nothing fulfils the filter; the condition itself then says so, the pattern need not.
    private static IReadOnlyList<string> Possible(IReadOnlyDictionary<string, object?>? where)
    {
        IEnumerable<string> types = RelationshipTypes.All;
        if (where is not null && FieldArguments.AsObject(where.GetValueOrDefault("type")) is { } filter)
        {
            types = filter.GetValueOrDefault("eq") is string one ? types.Where(t => t == one) : types;
            types = filter.GetValueOrDefault("in") is object?[] some ? types.Where(t => some.Contains(t)) : types;
        }

        foreach (IReadOnlyDictionary<string, object?> part in FieldArguments.AsObjects(where?.GetValueOrDefault("AND")))
        {
            IReadOnlyList<string> allowed = Possible(part);
            types = types.Where(allowed.Contains);
        }

        return [.. types];
    }
}
