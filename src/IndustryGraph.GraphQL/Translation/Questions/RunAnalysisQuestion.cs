using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Errors;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.Industry.Analyses;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary><c>runAnalysis</c>: the whole statement of an analysis inside that of the operation.</summary>
internal sealed class RunAnalysisQuestion : Question
{
    private const int MostRows = 10_000;

    public override string Field => "runAnalysis";

    public override QuestionStatement Ask(SelectedField field, Instant instant, TranslationContext context)
    {
        int first = field.Arguments.IntegerBetween("first", 1, MostRows, field.Path);
        Analysis analysis = Find(field);
        CypherStatement statement = Bind(analysis, field, context);
        Dictionary<string, string> parameters = statement.Parameters.ToDictionary(parameter => parameter.Key, parameter => context.Parameter(parameter.Key, parameter.Value));
        string limit = context.Parameter("limit", GraphValue.Integer(first));
        string columns = context.Parameter("columns", analysis.Columns.Select(column => column.Name));
        string text =
            $$"""
            CALL () {
            {{StatementText.Embed(statement.Text, parameters)}}
            }
            WITH [{{string.Join(", ", analysis.Columns.Select(column => column.Name))}}] AS cells LIMIT {{limit}} + 1
            WITH collect(cells) AS every
            WITH {{columns}} AS columns, every[0..{{limit}}] AS rows, size(every) > {{limit}} AS truncated
            """;
        return new QuestionStatement(text, "columns", "rows", "truncated") { MostRows = first };
    }

    private static Analysis Find(SelectedField field)
    {
        try
        {
            return AnalysisCatalog.Bundled.Get(field.Arguments.RequiredText("name"));
        }
        catch (GraphException e)
        {
            throw new OperationException(OperationErrorCodes.UnknownId, e.Message, field.Path);
        }
    }

    private static CypherStatement Bind(Analysis analysis, SelectedField field, TranslationContext context)
    {
        object? given = field.Arguments.Json("parameters");
        IReadOnlyDictionary<string, GraphValue> values = ArgumentValues.ToGraph(given) switch
        {
            { IsNull: true } => GraphMap.Empty,
            { Kind: GraphValueKind.Map } map => map.AsMap(),
            _ => throw new OperationException(
                OperationErrorCodes.InvalidArgument, "parameters is no object; {asOf: \"2019-07-09\"} would be one.", field.Path),
        };
        try
        {
            return analysis.Bind(values, new StoppedClock(context.TakeNow()));
        }
        catch (GraphException e)
        {
            throw new OperationException(OperationErrorCodes.InvalidArgument, e.Message, field.Path);
        }
    }

    /// <summary>Today and now are fixed for the whole operation.</summary>
    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
