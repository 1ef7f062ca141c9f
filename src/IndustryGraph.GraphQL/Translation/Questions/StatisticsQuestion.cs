using IndustryGraph.GraphQL.Operations;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary><c>statistics</c>: what the graph holds now.</summary>
internal sealed class StatisticsQuestion : Question
{
    public override string Field => "statistics";

    public override QuestionStatement Ask(SelectedField field, Instant instant, TranslationContext context) => new(
        $$"""
        WITH COLLECT { MATCH (marker:{{Ontology.MarkerLabel}}) RETURN marker.dataSetVersion }[0] AS dataSetVersion,
             COUNT { MATCH (entity:Entity) WHERE NOT entity:Source } AS entities,
             COUNT { MATCH (:Entity)-[claim]->() WHERE {{Truth.IsKnown("claim", context.Now)}} } AS claims,
             COUNT { MATCH (:Source) } AS sources
        """,
        "dataSetVersion",
        "entities",
        "claims",
        "sources");
}
