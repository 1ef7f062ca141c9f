using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.GraphQL.Translation.Fields;
using IndustryGraph.GraphQL.Translation.Filters;

namespace IndustryGraph.GraphQL.Translation.Roots;

/// <summary><c>claim</c>: a claim by its id, in the version known at the moment.</summary>
internal sealed class ClaimRoot : RootField
{
    public override TranslatedRoot Translate(SelectedField field, Scope scope, Translator translator)
    {
        TranslationContext context = translator.Context;
        Instant instant = context.InstantOf(field.Arguments, scope.Instant);
        string claim = context.Variable("claim");
        string id = context.Parameter("id", field.Arguments.RequiredText("id"));
        Translated item = translator.Claim(claim, field.Selection!, scope with { Instant = instant });
        string cypher = $"COLLECT {{\nMATCH ()-[{claim}:{RelationshipTypes.AnyOf}]->()\nWHERE {claim}.id = {id} AND {Truth.IsKnown(claim, instant)}\nRETURN {item.Cypher}\n}}[0]";
        return new TranslatedRoot(item with { Cypher = cypher });
    }
}

/// <summary><c>claims</c>: all claims, filtered and ordered.</summary>
internal sealed class ClaimsRoot : RootField
{
    private const string List = "Query.claims";

    public override TranslatedRoot Translate(SelectedField field, Scope scope, Translator translator) =>
        new(translator.Connection(field, List, scope, instant =>
        {
            TranslationContext context = translator.Context;
            string claim = context.Variable("claim");
            string subject = context.Variable("subject");
            string target = context.Variable("object");
            IReadOnlyDictionary<string, object?>? where = field.Arguments.Object("where");

            // The label lets a filter on an end start from the index on ids.
            string pattern = $"({subject}:Entity)-[{claim}{ClaimTypes.IndexedPattern(where)}]->({target}:Entity)";
            return ClaimList.Source(field, List, pattern, claim, subject, target, instant, translator);
        }));
}
