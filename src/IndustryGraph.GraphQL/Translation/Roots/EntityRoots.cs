using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.GraphQL.Translation.Connections;
using IndustryGraph.GraphQL.Translation.Filters;

namespace IndustryGraph.GraphQL.Translation.Roots;

/// <summary><c>organization</c> and its siblings: one entity by its id.</summary>
internal sealed class EntityRoot(EntityType type) : RootField
{
    public override TranslatedRoot Translate(SelectedField field, Scope scope, Translator translator)
    {
        string entity = translator.Context.Variable("entity");
        string id = translator.Context.Parameter("id", field.Arguments.RequiredText("id"));
        Translated item = translator.Entity(entity, field.Selection!, [type], scope);
        string cypher = $"COLLECT {{\nMATCH ({entity}:{type.Name} {{id: {id}}})\nRETURN {item.Cypher}\n}}[0]";
        return new TranslatedRoot(item with { Cypher = cypher });
    }
}

/// <summary><c>organizations</c> and its siblings: the entities of a kind, filtered and ordered.</summary>
internal sealed class EntitiesRoot(EntityType type) : RootField
{
    // No year of the data is outside; unknown ones come last.
    private const string LastYear = "9999";
    private const string FirstYear = "-9999";

    public override TranslatedRoot Translate(SelectedField field, Scope scope, Translator translator)
    {
        string list = $"Query.{type.Many}";
        return new TranslatedRoot(translator.Connection(field, list, scope, instant =>
        {
            string entity = translator.Context.Variable("entity");
            string? where = new EntityFilterTranslator(entity, translator.Context).Translate(field.Arguments.Object("where"));
            return new ConnectionSource
            {
                List = list,
                Match = $"MATCH ({entity}:{type.Name})" + (where is null ? "" : $"\nWHERE {where}"),
                Variables = [entity],
                Order = Order(field.Arguments, entity, instant, translator.Context),
                Node = (node, inside) => translator.Entity(entity, node.Selection!, [type], inside),
            };
        }));
    }

    private OrderKey[] Order(FieldArguments arguments, string entity, Instant instant, TranslationContext context) =>
    [
        .. arguments.Objects("orderBy").Select(step => Key((string)step["field"]!, (string?)step["direction"] == "DESC", entity, instant, context)),
        new OrderKey($"{entity}.id", Descending: false),
    ];

    private OrderKey Key(string field, bool descending, string entity, Instant instant, TranslationContext context) => field switch
    {
        "NAME" => new OrderKey($"{entity}.name", descending),
        "ID" => new OrderKey($"{entity}.id", descending),
        "CLAIM_COUNT" => new OrderKey(ClaimCount(entity, instant, context), descending),
        _ => OrderKey.UnknownLast($"{entity}.{type.Properties.First(p => p.Order == field).Name}", descending, LastYear, FirstYear),
    };

    private string ClaimCount(string entity, Instant instant, TranslationContext context)
    {
        string claim = context.Variable("claim");
        return type == EntityTypes.Source
            ? $"COUNT {{ MATCH ()-[{claim}:{RelationshipTypes.AnyOf}]->() WHERE {entity}.id IN {claim}.sources AND {Truth.HoldsNow(claim, instant)} }}"
            : $"COUNT {{ MATCH ({entity})-[{claim}]-() WHERE {Truth.HoldsNow(claim, instant)} }}";
    }
}
