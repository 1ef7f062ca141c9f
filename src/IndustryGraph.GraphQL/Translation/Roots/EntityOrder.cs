using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.GraphQL.Translation.Connections;

namespace IndustryGraph.GraphQL.Translation.Roots;

/// <summary>Translates <c>orderBy</c> of a list of entities.</summary>
internal sealed class EntityOrder(EntityType type, string entity, Instant instant, TranslationContext context)
{
    // No year of the data is outside; unknown ones come last.
    private const string LastYear = "9999";
    private const string FirstYear = "-9999";

    /// <summary>Clauses that the order needs before the list; empty for most.</summary>
    public string Before { get; private set; } = "";

    /// <summary>The steps that were asked for, and then the id.</summary>
    public OrderKey[] Keys(FieldArguments arguments) =>
    [
        .. arguments.Objects("orderBy").Select(step => Key((string)step["field"]!, (string?)step["direction"] == "DESC")),
        new OrderKey($"{entity}.id", Descending: false),
    ];

    private OrderKey Key(string field, bool descending) => field switch
    {
        "NAME" => new OrderKey($"{entity}.name", descending),
        "ID" => new OrderKey($"{entity}.id", descending),
        "CLAIM_COUNT" => new OrderKey(type == EntityTypes.Source ? SupportedClaims() : OwnClaims(), descending),
        _ => OrderKey.UnknownLast($"{entity}.{type.Properties.First(p => p.Order == field).Name}", descending, LastYear, FirstYear),
    };

    private string OwnClaims()
    {
        string claim = context.Variable("claim");
        return $"COUNT {{ MATCH ({entity})-[{claim}]-() WHERE {Truth.HoldsNow(claim, instant)} }}";
    }

    // No index leads from a source to its claims: all claims are counted once, not once per source.
    private string SupportedClaims()
    {
        string claim = context.Variable("claim");
        string id = context.Variable("id");
        string number = context.Variable("number");
        string counts = context.Variable("counts");
        string count = context.Variable("count");
        Before =
            $$"""
            CALL () {
            MATCH (:Entity)-[{{claim}}:{{RelationshipTypes.AnyOf}}]->()
            WHERE {{Truth.HoldsNow(claim, instant)}}
            UNWIND {{claim}}.sources AS {{id}}
            WITH {{id}}, count(*) AS {{number}}
            RETURN collect({id: {{id}}, number: {{number}}}) AS {{counts}}
            }

            """;
        return $"coalesce(head([{count} IN {counts} WHERE {count}.id = {entity}.id | {count}.number]), 0)";
    }
}
