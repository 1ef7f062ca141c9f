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
    public override TranslatedRoot Translate(SelectedField field, Scope scope, Translator translator)
    {
        string list = $"Query.{type.Many}";
        string before = "";
        Translated page = translator.Connection(field, list, scope, instant =>
        {
            string entity = translator.Context.Variable("entity");
            string? where = new EntityFilterTranslator(entity, translator.Context).Translate(field.Arguments.Object("where"));
            var order = new EntityOrder(type, entity, instant, translator.Context);
            OrderKey[] keys = order.Keys(field.Arguments);
            before = order.Before;
            return new ConnectionSource
            {
                List = list,
                Match = $"MATCH ({entity}:{type.Name})" + (where is null ? "" : $"\nWHERE {where}"),
                Variables = [entity],
                Order = keys,
                Node = (node, inside) => translator.Entity(entity, node.Selection!, [type], inside),
            };
        });
        return new TranslatedRoot(page, before);
    }
}
