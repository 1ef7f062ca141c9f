using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.Industry.Claims;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary><c>timeline</c>: the starts and ends that claims about the given entities state.</summary>
internal sealed class TimelineQuestion : Question
{
    private const int MostEvents = 1000;

    public override string Field => "timeline";

    public override QuestionStatement Ask(SelectedField field, Instant instant, TranslationContext context)
    {
        string of = context.Parameter("of", field.Arguments.Texts("of")!);
        string from = context.Parameter("from", ArgumentValues.ToGraph(field.Arguments.Day("from")));
        string to = context.Parameter("to", ArgumentValues.ToGraph(field.Arguments.Day("to")));
        int first = field.Arguments.IntegerBetween("first", 0, MostEvents, field.Path);
        string text =
            $$"""
            MATCH (entity:Entity)-[claim]-()
            WHERE entity.id IN {{of}} AND {{Truth.IsKnown("claim", instant)}}
            WITH DISTINCT claim
            UNWIND [
              {kind: 'BEGAN', day: claim.validFrom, on: {{ClaimDates.Start("claim")}}},
              {kind: 'ENDED', day: claim.validTo, on: {{ClaimDates.End("claim")}}}
            ] AS event
            WITH claim, event
            WHERE event.on IS NOT NULL AND event.day IS NOT NULL
              AND ({{from}} IS NULL OR event.day >= {{from}}) AND ({{to}} IS NULL OR event.day < {{to}})
            WITH claim, event.kind AS kind, event.on AS on, event.day AS day
            ORDER BY day, kind DESC, claim.id LIMIT {{context.Parameter("first", GraphValue.Integer(first))}}
            """;
        return new QuestionStatement(text, "on", "kind", "claim") { MustExist = [new RequiredIds("Entity", of)], MostRows = first };
    }
}
