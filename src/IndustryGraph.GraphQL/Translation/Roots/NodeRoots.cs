using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.GraphQL.Shaping;

namespace IndustryGraph.GraphQL.Translation.Roots;

/// <summary><c>node</c>: the entity or claim of an id.</summary>
internal sealed class NodeRoot : RootField
{
    public override TranslatedRoot Translate(SelectedField field, Scope scope, Translator translator)
    {
        string id = translator.Context.Parameter("id", field.Arguments.RequiredText("id"));
        return new TranslatedRoot(ByAnyId.Translate(id, field, scope, translator));
    }
}

/// <summary><c>nodes</c>: the entities and claims of several ids, in their order.</summary>
internal sealed class NodesRoot : RootField
{
    public override TranslatedRoot Translate(SelectedField field, Scope scope, Translator translator)
    {
        TranslationContext context = translator.Context;
        IReadOnlyList<string> ids = field.Arguments.Texts("ids")!;
        if (ids.Count > context.Options.MaxPageSize)
        {
            throw new Errors.OperationException(
                Errors.OperationErrorCodes.InvalidArgument, $"ids holds {ids.Count} ids; at most {context.Options.MaxPageSize} are answered at once.", field.Path);
        }

        Scope inside = context.Enter(scope, scope.Instant, ids.Count, field.Path);
        string position = context.Variable("position");
        string parameter = context.Parameter("ids", ids);
        Translated item = ByAnyId.Translate($"{parameter}[{position}]", field, inside, translator);
        string cypher = $"COLLECT {{\nUNWIND range(0, size({parameter}) - 1) AS {position}\nWITH {position} ORDER BY {position}\nRETURN {item.Cypher}\n}}";
        return new TranslatedRoot(new Translated(cypher, new ListShape(item.Shape, itemsNonNull: false)));
    }
}

/// <summary>Finds whatever has an id: ids are unique over all kinds, and no entity has the id of a claim.</summary>
internal static class ByAnyId
{
    public static Translated Translate(string id, SelectedField field, Scope scope, Translator translator)
    {
        string entity = translator.Context.Variable("entity");
        string claim = translator.Context.Variable("claim");
        var shapes = new Dictionary<string, IReadOnlyList<FieldShape>>(StringComparer.Ordinal);

        var asEntity = new Projection(entity, scope, translator);
        foreach (EntityType kind in EntityTypes.All)
        {
            shapes.Add(kind.Name, asEntity.Add(kind.Name, field.Selection!.Of(kind.Name)));
        }

        string label = translator.Context.Variable("label");
        asEntity.AddType($"head([{label} IN labels({entity}) WHERE {label} IN {CypherNames.Literals(EntityTypes.All.Select(kind => kind.Name))}])");
        var asClaim = new Projection(claim, scope, translator);
        shapes.Add("Claim", asClaim.Add("Claim", field.Selection!.Of("Claim")));
        asClaim.AddType("'Claim'");
        string cypher =
            $"head(COLLECT {{\nMATCH ({entity}:Entity {{id: {id}}})\nRETURN {asEntity.Write()}\n}} + " +
            $"COLLECT {{\nMATCH ()-[{claim}:{RelationshipTypes.AnyOf}]->()\nWHERE {claim}.id = {id} AND {Truth.IsKnown(claim, scope.Instant)}\nRETURN {asClaim.Write()}\n}})";
        return new Translated(cypher, new AbstractShape(shapes));
    }
}
