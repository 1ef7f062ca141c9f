using IndustryGraph.GraphQL.Operations;

namespace IndustryGraph.GraphQL.Translation.Filters;

/// <summary>
/// Translates <c>where</c>: AND, OR and NOT over conditions. What is unknown fulfils no condition and therefore fulfils
/// its NOT: two truth values, unlike Cypher's three.
/// </summary>
internal abstract class FilterTranslator(TranslationContext context)
{
    protected TranslationContext Context { get; } = context;

    /// <summary>The condition; null where the filter is empty.</summary>
    public string? Translate(IReadOnlyDictionary<string, object?>? where)
    {
        if (where is null)
        {
            return null;
        }

        string[] conditions = [.. where.Select(part => Part(part.Key, part.Value)).OfType<string>()];
        return conditions.Length == 0 ? null : string.Join(" AND ", conditions);
    }

    /// <summary>The condition of a filter on one field.</summary>
    protected abstract string? Field(string name, IReadOnlyDictionary<string, object?> filter);

    private string? Part(string name, object? value) => (name, value) switch
    {
        (_, null) => null,
        ("AND", _) => Join(" AND ", value) is { Length: > 0 } all ? $"({all})" : null,
        ("OR", _) => Join(" OR ", value) is { Length: > 0 } any ? $"({any})" : "false",
        ("NOT", _) => $"NOT coalesce({Translate(FieldArguments.AsObject(value)) ?? "true"}, false)",
        _ => Field(name, FieldArguments.AsObject(value)!),
    };

    private string Join(string separator, object? value) =>
        string.Join(separator, FieldArguments.AsObjects(value).Select(w => $"({Translate(w) ?? "true"})"));
}

/// <summary>Filters entities by their properties.</summary>
internal sealed class EntityFilterTranslator(string entity, TranslationContext context) : FilterTranslator(context)
{
    protected override string? Field(string name, IReadOnlyDictionary<string, object?> filter) =>
        Condition.Of($"{entity}.{name}", name, filter, Context);
}

/// <summary>Filters claims by their type, ends, sources and properties.</summary>
/// <param name="claim">The claim's variable.</param>
/// <param name="subject">An expression for the subject.</param>
/// <param name="target">An expression for the object.</param>
internal sealed class ClaimFilterTranslator(string claim, string subject, string target, TranslationContext context) : FilterTranslator(context)
{
    protected override string? Field(string name, IReadOnlyDictionary<string, object?> filter) => name switch
    {
        "type" => Condition.Of($"type({claim})", name, filter, Context),
        "subject" => Condition.Of($"{subject}.id", name, filter, Context),
        "object" => Condition.Of($"{target}.id", name, filter, Context),
        "source" => Source(filter),
        _ => Condition.Of($"{claim}.{name}", name, filter, Context),
    };

    // A claim has several sources: one that fulfils all operators is enough.
    private string? Source(IReadOnlyDictionary<string, object?> filter)
    {
        string source = Context.Variable("source");
        return Condition.Of(source, "source", filter, Context) is { } condition ? $"any({source} IN {claim}.sources WHERE {condition})" : null;
    }
}
