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
        string claims = context.Variable("claims");
        string related = context.Variable("related");
        string? statuses = field.Arguments.Texts("statuses") is { } some ? context.Parameter("statuses", some) : null;
        string types = string.Join('|', Relation.Types);
        string pattern = Relation.Outgoing
            ? $"({owner})-[{claim}:{types}]->({related}:{Relation.Target})"
            : $"({owner})<-[{claim}:{types}]-({related}:{Relation.Target})";
        string match = $"MATCH {pattern}\nWHERE {Truth.Holds(claim, instant, Truth.Phases(field.Arguments), statuses)}";
        EntityType target = EntityTypes.Find(Relation.Target)!;
        return new ConnectionSource
        {
            List = $"{Owner}.{Relation.Name}",
            Match = $"{match}\nWITH {related}, collect({claim}) AS {claims}",
            Count = $"{match}\nRETURN DISTINCT {related}",
            Variables = [related, claims],
            Order = [new OrderKey($"{related}.id", Descending: false)],
            Node = (node, inside) => translator.Entity(related, node.Selection!, [target], inside),
            EdgeField = (edgeField, inside) => Claims(edgeField, claims, inside, translator),
        };
    }

    private static Translated Claims(SelectedField field, string claims, Scope scope, Translator translator)
    {
        string claim = translator.Context.Variable("claim");
        Scope inside = translator.Context.Enter(scope, scope.Instant, UsualClaims, field.Path);
        Translated item = translator.Claim(claim, field.Selection!, inside);
        return new Translated(
            $"COLLECT {{\nUNWIND {claims} AS {claim}\nWITH {claim} ORDER BY {claim}.id\nRETURN {item.Cypher}\n}}",
            new ListShape(item.Shape, itemsNonNull: true));
    }
}
