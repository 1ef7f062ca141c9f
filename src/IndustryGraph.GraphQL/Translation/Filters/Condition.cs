namespace IndustryGraph.GraphQL.Translation.Filters;

/// <summary>The operators of a filter on one value: eq, in, contains, startsWith, gte, lte. All given ones must hold.</summary>
internal static class Condition
{
    /// <summary>The condition; null where no operator was given.</summary>
    public static string? Of(string expression, string hint, IReadOnlyDictionary<string, object?> filter, TranslationContext context)
    {
        string[] conditions = [.. filter.Select(op => Operator(expression, hint, op.Key, op.Value, context)).OfType<string>()];
        return conditions.Length == 0 ? null : string.Join(" AND ", conditions);
    }

    private static string? Operator(string expression, string hint, string name, object? value, TranslationContext context)
    {
        if (value is null)
        {
            // Only `eq: null` says something: that there is no value.
            return name == "eq" ? $"{expression} IS NULL" : null;
        }

        string parameter = context.Parameter(hint, ArgumentValues.ToGraph(value));
        return name switch
        {
            "eq" => $"{expression} = {parameter}",
            "in" => $"{expression} IN {parameter}",
            "contains" => $"{expression} CONTAINS {parameter}",
            "startsWith" => $"{expression} STARTS WITH {parameter}",
            "gte" => $"{expression} >= {parameter}",
            "lte" => $"{expression} <= {parameter}",
            _ => throw new InvalidOperationException($"The schema has a filter operator {name} that is not translated."),
        };
    }
}
