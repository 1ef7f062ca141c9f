using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Schema;
using IndustryGraph.Industry.Search;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary><c>search</c>: entities by what people type, best first.</summary>
internal sealed class SearchQuestion : Question
{
    public override string Field => "search";

    public override QuestionStatement Ask(SelectedField field, Instant instant, TranslationContext context)
    {
        GraphMap query = SearchQuery.Parse(field.Arguments.RequiredText("text")).Parameters;
        Dictionary<string, string> parameters = query.KeySpan.ToArray().ToDictionary(name => name, name => context.Parameter(name, query[name]));
        parameters["labels"] = context.Parameter("labels", Labels(field.Arguments.Texts("kinds")));
        string text = StatementText.BeforeReturn(SearchStatement.Text, parameters) + "\nWITH node AS entity, score, matched";
        return new QuestionStatement(text, "entity", "score", "matched") { Order = [("score", true), ("entity.id", false)] };
    }

    private static GraphValue Labels(IReadOnlyList<string>? kinds) => kinds is null
        ? GraphValue.Null
        : GraphValue.Object(GraphList.OfStrings(EntityTypes.All.Where(type => kinds.Contains(type.Kind)).Select(type => type.Name)));
}
