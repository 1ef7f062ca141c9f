using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.GraphQL.Shaping;
using IndustryGraph.GraphQL.Translation.Connections;

namespace IndustryGraph.GraphQL.Translation.Fields;

/// <summary>A field that leads to related entities: one item per entity, however many claims relate it.</summary>
internal sealed record RelationField(string Owner, EntityRelation Relation) : FieldTranslation
{
    // Two things are rarely related by more than a few claims of the same kind; this only feeds the estimate.
    private const int UsualClaims = 2;

    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator) =>
        translator.Connection(field, $"{Owner}.{Relation.Name}", scope, instant => Source(field, owner, instant, translator));

    private ConnectionSource Source(SelectedField field, string owner, Instant instant, Translator translator)
    {
        TranslationContext context = translator.Context;
        string claim = context.Variable("claim");
        string related = context.Variable("related");
        string? statuses = field.Arguments.Texts("statuses") is { } some ? context.Parameter("statuses", some) : null;
        string Claims(string variable) =>
            $"MATCH {Pattern(owner, variable, related)}\nWHERE {Truth.Holds(variable, instant, Truth.Phases(field.Arguments), statuses)}";
        EntityType target = EntityTypes.Find(Relation.Target)!;
        return new ConnectionSource
        {
            List = $"{Owner}.{Relation.Name}",
            Match = $"{Claims(claim)}\nWITH DISTINCT {related}",
            Count = $"{Claims(claim)}\nRETURN DISTINCT {related}",
            Variables = [related],
            Order = [new OrderKey($"{related}.id", Descending: false)],
            Node = (node, inside) => translator.Entity(related, node.Selection!, [target], inside),
            EdgeField = (edgeField, inside) => ClaimsOfEdge(edgeField, Claims, inside, translator),
        };
    }

    private string Pattern(string owner, string claim, string related)
    {
        string types = string.Join('|', Relation.Types);
        return Relation.Outgoing
            ? $"({owner})-[{claim}:{types}]->({related}:{Relation.Target})"
            : $"({owner})<-[{claim}:{types}]-({related}:{Relation.Target})";
    }

    // Matched again for the page's entities: Neo4j takes no collect() inside an expression that shows more than lists.
    private static Translated ClaimsOfEdge(SelectedField field, Func<string, string> claims, Scope scope, Translator translator)
    {
        string claim = translator.Context.Variable("claim");
        Scope inside = translator.Context.Enter(scope, scope.Instant, UsualClaims, field.Path);
        Translated item = translator.Claim(claim, field.Selection!, inside);
        return new Translated(
            $"COLLECT {{\n{claims(claim)}\nWITH {claim} ORDER BY {claim}.id\nRETURN {item.Cypher}\n}}",
            new ListShape(item.Shape, itemsNonNull: true));
    }
}
