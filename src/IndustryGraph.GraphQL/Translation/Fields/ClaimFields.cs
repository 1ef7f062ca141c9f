using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.GraphQL.Shaping;

namespace IndustryGraph.GraphQL.Translation.Fields;

/// <summary><c>Claim.type</c>: the relationship's type.</summary>
internal sealed record ClaimTypeField : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator) =>
        new($"type({owner})", ScalarShapes.Of(field.NamedType.Name));
}

/// <summary><c>Claim.subject</c> and <c>Claim.object</c>: the ends of the relationship.</summary>
internal sealed record ClaimEndField(string Function) : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator) =>
        translator.Bound($"{Function}({owner})", "end", end => translator.Entity(end, field.Selection!, EntityTypes.Related, scope));
}

/// <summary>
/// <c>Claim.validFrom</c> and <c>Claim.validTo</c>: the date as it was stated, or where a writer kept only the day that
/// it was turned into, that day in the precision in which it was stated.
/// </summary>
internal sealed record StatedDateField(string Stated, string Day, bool IsEnd) : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator) =>
        new($"coalesce({owner}.{Stated}, [{owner}.{Day}, {owner}.{Day}Precision{(IsEnd ? ", true" : "")}])", ScalarShapes.Of("PartialDate"));
}

/// <summary><c>Claim.basis</c>; where a writer left it out, a claim without sources rests on general knowledge.</summary>
internal sealed record ClaimBasisField : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator) =>
        new($"coalesce({owner}.basis, CASE WHEN size({owner}.sources) > 0 THEN 'SOURCED' ELSE 'GENERAL_KNOWLEDGE' END)", ScalarShapes.Of(field.NamedType.Name));
}

/// <summary><c>Claim.sources</c>: the sources that the claim names, found by their ids.</summary>
internal sealed record ClaimSourcesField : FieldTranslation
{
    // A claim of the data set names one or two; this only feeds the estimate.
    private const int Usual = 2;

    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator)
    {
        string id = translator.Context.Variable("id");
        string source = translator.Context.Variable("source");
        Scope inside = translator.Context.Enter(scope, scope.Instant, Usual, field.Path);
        Translated item = translator.Entity(source, field.Selection!, [EntityTypes.Source], inside);
        return new Translated(
            $"COLLECT {{\nUNWIND {owner}.sources AS {id}\nMATCH ({source}:Source {{id: {id}}})\nWITH {source} ORDER BY {source}.id\nRETURN {item.Cypher}\n}}",
            new ListShape(item.Shape, itemsNonNull: true));
    }
}

/// <summary><c>Claim.statusOn</c>: the status as it reads on the day.</summary>
internal sealed record StatusOnField : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator) =>
        new(ReadingOn.Of(field, owner, scope, translator, Truth.StatusOn), ScalarShapes.Of(field.NamedType.Name));
}

/// <summary><c>Claim.phaseOn</c>: where the day stands to the claim's span.</summary>
internal sealed record PhaseOnField : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator)
    {
        string reading = ReadingOn.Of(field, owner, scope, translator, Truth.PhaseOn);
        string own = Truth.PhaseOn(owner, translator.Context.InstantOf(field.Arguments, scope.Instant));
        return new Translated(reading == own ? own : $"coalesce({reading}, {own})", ScalarShapes.Of(field.NamedType.Name));
    }
}

/// <summary>A claim as it reads at an instant of its own: with another <c>knownAt</c> another version may have been known.</summary>
internal static class ReadingOn
{
    public static string Of(SelectedField field, string claim, Scope scope, Translator translator, Func<string, Instant, string> reading)
    {
        Instant instant = translator.Context.InstantOf(field.Arguments, scope.Instant);
        if (instant.KnownAt == scope.Instant.KnownAt)
        {
            return reading(claim, instant);
        }

        string start = translator.Context.Variable("start");
        string version = translator.Context.Variable("version");
        return $"COLLECT {{\nWITH startNode({claim}) AS {start}\nMATCH ({start})-[{version}]->() " +
            $"WHERE {version}.id = {claim}.id AND {Truth.IsKnown(version, instant)}\nRETURN {reading(version, instant)} LIMIT 1\n}}[0]";
    }
}
