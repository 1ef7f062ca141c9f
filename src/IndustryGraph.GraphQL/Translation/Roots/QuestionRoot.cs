using GraphQL.Types;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Shaping;
using IndustryGraph.GraphQL.Translation.Connections;
using IndustryGraph.GraphQL.Translation.Questions;

namespace IndustryGraph.GraphQL.Translation.Roots;

/// <summary>Answers a question: its rows are computed once, then paged and projected.</summary>
internal sealed class QuestionRoot(Question question) : RootField
{
    public override TranslatedRoot Translate(SelectedField field, Scope scope, Translator translator)
    {
        string rows = translator.Context.Variable("rows");
        string row = translator.Context.Variable("row");
        (Translated value, QuestionStatement statement) = field.NamedType.Name.EndsWith("Connection", StringComparison.Ordinal)
            ? Connection(field, rows, row, scope, translator)
            : Rows(field, rows, row, scope, translator);
        string map = string.Join(", ", statement.Columns.Select(CypherNames.Quote).Select(column => $"{column}: {column}"));
        return new TranslatedRoot(value, $"CALL () {{\n{statement.Text}\nRETURN collect({{{map}}}) AS {rows}\n}}\n", Unknown(statement, translator.Context));
    }

    private (Translated Value, QuestionStatement Statement) Connection(SelectedField field, string rows, string row, Scope scope, Translator translator)
    {
        QuestionStatement? statement = null;
        string list = $"Query.{question.Field}";
        Translated page = translator.Connection(field, list, scope, instant =>
        {
            statement = question.Ask(field, instant, translator.Context);
            return new ConnectionSource
            {
                List = list,
                Match = $"UNWIND {rows} AS {row}",
                Size = $"size({rows})",
                Variables = [row],
                Order = [.. statement.Order.Select(step => new OrderKey($"{row}.{step.Column}", step.Descending))],
                Node = (node, inside) => translator.Object(row, Named(node.Type), node.Selection!, inside),
            };
        });
        return (page, statement!);
    }

    private (Translated Value, QuestionStatement Statement) Rows(SelectedField field, string rows, string row, Scope scope, Translator translator)
    {
        TranslationContext context = translator.Context;
        Instant instant = context.InstantOf(field.Arguments, scope.Instant);
        QuestionStatement statement = question.Ask(field, instant, context);
        Scope inside = context.Enter(scope, instant, statement.MostRows, field.Path);
        Translated item = translator.Object(row, Named(field.Type), field.Selection!, inside);
        Translated value = IsList(field.Type)
            ? new Translated($"COLLECT {{\nUNWIND {rows} AS {row}\nRETURN {item.Cypher}\n}}", new ListShape(item.Shape, itemsNonNull: true))
            : item with { Cypher = $"head([{row} IN {rows} | {item.Cypher}])" };
        return (value, statement);
    }

    private static string? Unknown(QuestionStatement statement, TranslationContext context) =>
        statement.MustExist.Count == 0 ? null : string.Join(" + ", statement.MustExist.Select(ids => UnknownIds.Find(ids, context)));

    private static IGraphType Named(IGraphType type) => type is IProvideResolvedType { ResolvedType: { } inner } ? Named(inner) : type;

    private static bool IsList(IGraphType type) => type is ListGraphType or NonNullGraphType { ResolvedType: ListGraphType };
}
