using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;

namespace IndustryGraph.GraphQL.Translation.Fields;

/// <summary><c>Organization.group</c>: the ultimate majority owner on the day, itself where there is none.</summary>
internal sealed record GroupField : FieldTranslation
{
    public override Translated Translate(SelectedField field, string owner, Scope scope, Translator translator)
    {
        Instant instant = translator.Context.InstantOf(field.Arguments, scope.Instant);
        string group = translator.Context.Variable("group");
        Translated item = translator.Entity(group, field.Selection!, [EntityTypes.Organization], scope with { Instant = instant });
        return new Translated($"COLLECT {{\n{Ownership.UltimateOwner(owner, group, instant, translator.Context)}\nRETURN {item.Cypher}\n}}[0]", item.Shape);
    }
}
