using System.Text.Json;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.Industry.Analyses;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary><c>analyses</c>: the catalogue, which goes to the engine and back as a parameter, so that an operation stays one statement.</summary>
internal sealed class AnalysesQuestion : Question
{
    public override string Field => "analyses";

    public override QuestionStatement Ask(SelectedField field, Instant instant, TranslationContext context)
    {
        IReadOnlyCollection<Analysis> all = AnalysisCatalog.Bundled.All;
        bool withStatements = field.SubFields().Any(sub => sub.Name == "statement");
        string analyses = context.Parameter("analyses", GraphValue.List([.. all.Select(analysis => Describe(analysis, withStatements))]));
        string text =
            $"""
            UNWIND {analyses} AS analysis
            WITH analysis.name AS name, analysis.title AS title, analysis.description AS description, analysis.parameters AS parameters, analysis.columns AS columns, analysis.statement AS statement
            """;
        return new QuestionStatement(text, "name", "title", "description", "parameters", "columns", "statement") { MostRows = all.Count };
    }

    private static GraphValue Describe(Analysis analysis, bool withStatement) => Map(
        ("name", GraphValue.String(analysis.Name)),
        ("title", GraphValue.String(analysis.Title)),
        ("description", GraphValue.String(analysis.Description)),
        ("parameters", GraphValue.List([.. analysis.Parameters.Select(Describe)])),
        ("columns", GraphValue.List([.. analysis.Columns.Select(column =>
            Map(("name", GraphValue.String(column.Name)), ("description", GraphValue.String(column.Description))))])),
        ("statement", GraphValue.String(withStatement ? analysis.Statement : null)));

    private static GraphValue Describe(AnalysisParameter parameter) => Map(
        ("name", GraphValue.String(parameter.Name)),
        ("type", GraphValue.String(parameter.Type.ToString())),
        ("default", Default(parameter)),
        ("description", GraphValue.String(parameter.Description)));

    // "today" and "now" are values that runAnalysis takes, too.
    private static GraphValue Default(AnalysisParameter parameter)
    {
        if (parameter.Type.Scalar is AnalysisScalar.Date or AnalysisScalar.DateTime && parameter.DefaultText != "null")
        {
            return GraphValue.String(parameter.DefaultText);
        }

        using JsonDocument json = JsonDocument.Parse(parameter.DefaultText);
        return GraphValueJson.Read(json.RootElement);
    }

    private static GraphValue Map(params (string Key, GraphValue Value)[] entries) =>
        GraphValue.Object(new GraphMap([.. entries.Select(entry => entry.Key)], [.. entries.Select(entry => entry.Value)]));
}
