using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.GraphQL.Translation.Connections;
using IndustryGraph.GraphQL.Translation.Filters;

namespace IndustryGraph.GraphQL.Translation.Fields;

/// <summary><c>Entity.claims</c>: the claims that name the entity.</summary>
internal sealed record ClaimsField : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator)
    {
        TranslationContext context = translator.Context;
        return translator.Connection(field, "Entity.claims", scope, instant =>
        {
            string claim = context.Variable("claim");
            string other = context.Variable("other");
            IReadOnlyDictionary<string, object?>? where = field.Arguments.Object("where");
            string types = ClaimTypes.Pattern(where);
            string pattern = field.Arguments.Text("direction") switch
            {
                "OUT" => $"({owner})-[{claim}{types}]->({other})",
                "IN" => $"({owner})<-[{claim}{types}]-({other})",
                _ => $"({owner})-[{claim}{types}]-({other})",
            };
            return ClaimList.Source(field, "Entity.claims", pattern, claim, $"startNode({claim})", $"endNode({claim})", instant, translator) with
            {
                Variables = [claim, other],
                EdgeField = (edgeField, inside) => edgeField.Name == "other"
                    ? translator.Entity(other, edgeField.Selection!, EntityTypes.Related, inside)
                    : ClaimList.EdgeField(edgeField, claim, inside, translator),
            };
        });
    }
}

/// <summary><c>Source.claims</c>: the claims that rest on the source. No index leads there: all claims are looked through.</summary>
internal sealed record SupportedClaimsField : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator)
    {
        TranslationContext context = translator.Context;
        return translator.Connection(field, "Source.claims", scope, instant =>
        {
            string claim = context.Variable("claim");
            string types = ClaimTypes.IndexedPattern(field.Arguments.Object("where"));
            return ClaimList.Source(
                field, "Source.claims", $"(:Entity)-[{claim}{types}]->()", claim, $"startNode({claim})", $"endNode({claim})", instant, translator, $"{owner}.id IN {claim}.sources");
        });
    }
}

/// <summary>What lists of claims have in common.</summary>
internal static class ClaimList
{
    // The bounds of the calendar that every engine has, for claims whose start is unknown.
    private const string LastDay = "date('9999-12-31')";
    private const string FirstDay = "date('0001-01-01')";

    /// <summary>Claims of a pattern that hold at the instant and fulfil the field's filter, in the field's order.</summary>
    public static ConnectionSource Source(
        SelectedField field, string list, string pattern, string claim, string subject, string target, Instant instant, Translator translator, string? also = null)
    {
        TranslationContext context = translator.Context;
        FieldArguments arguments = field.Arguments;
        string? statuses = arguments.Texts("statuses") is { } some ? context.Parameter("statuses", some) : null;
        string?[] conditions =
        [
            also,
            Truth.Holds(claim, instant, Truth.Phases(arguments), statuses),
            new ClaimFilterTranslator(claim, subject, target, context).Translate(arguments.Object("where")),
        ];
        return new ConnectionSource
        {
            List = list,
            Match = $"MATCH {pattern}\nWHERE {string.Join("\n  AND ", conditions.OfType<string>())}",
            Variables = [claim],
            Order = Order(arguments, claim),
            Node = (node, inside) => translator.Claim(claim, node.Selection!, inside),
            EdgeField = (edgeField, inside) => EdgeField(edgeField, claim, inside, translator),
        };
    }

    /// <summary>A field of an edge that depends on the claim alone.</summary>
    public static Translated EdgeField(SelectedField field, string claim, Scope scope, Translator translator) => field.Name switch
    {
        "status" => new Translated(Truth.StatusOn(claim, scope.Instant), Shaping.ScalarShapes.Of("ClaimStatus")),
        _ => new Translated("null", translator.Entity(claim, field.Selection!, EntityTypes.Related, scope).Shape),
    };

    private static OrderKey[] Order(FieldArguments arguments, string claim) =>
    [
        .. arguments.Objects("orderBy").Select(step => Key((string)step["field"]!, (string?)step["direction"] == "DESC", claim)),
        new OrderKey($"{claim}.id", Descending: false),
    ];

    private static OrderKey Key(string field, bool descending, string claim) => field switch
    {
        "VALID_FROM" => OrderKey.UnknownLast($"{claim}.validFrom", descending, LastDay, FirstDay),
        "RECORDED_AT" => new OrderKey($"{claim}.recordedAt", descending),
        "TYPE" => new OrderKey($"type({claim})", descending),
        _ => new OrderKey($"{claim}.id", descending),
    };
}
