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
        string? unknown = null;
        Translated value = field.NamedType.Name.EndsWith("Connection", StringComparison.Ordinal)
            ? Connection(field, scope, translator, ref unknown)
            : Rows(field, scope, translator, ref unknown);
        return new TranslatedRoot(value, unknown);
    }

    private Translated Connection(SelectedField field, Scope scope, Translator translator, ref string? unknown)
    {
        QuestionStatement? statement = null;
        string rows = translator.Context.Variable("rows");
        string row = translator.Context.Variable("row");
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
        unknown = Unknown(statement!, translator.Context);
        return page with { Cypher = $"COLLECT {{\n{statement!.Text}\nWITH collect({Map(statement)}) AS {rows}\nRETURN {page.Cypher}\n}}[0]" };
    }

    private Translated Rows(SelectedField field, Scope scope, Translator translator, ref string? unknown)
    {
        TranslationContext context = translator.Context;
        Instant instant = context.InstantOf(field.Arguments, scope.Instant);
        QuestionStatement statement = question.Ask(field, instant, context);
        unknown = Unknown(statement, context);
        Scope inside = context.Enter(scope, instant, statement.MostRows, field.Path);
        string row = context.Variable("row");
        Translated item = translator.Object(row, Named(field.Type), field.Selection!, inside);
        string rows = $"COLLECT {{\n{statement.Text}\nWITH {Map(statement)} AS {row}\nRETURN {item.Cypher}\n}}";
        return IsList(field.Type) ? new Translated(rows, new ListShape(item.Shape, itemsNonNull: true)) : item with { Cypher = rows + "[0]" };
    }

    private static string Map(QuestionStatement statement) => $"{{{string.Join(", ", statement.Columns.Select(column => $"{column}: {column}"))}}}";

    private static string? Unknown(QuestionStatement statement, TranslationContext context) =>
        statement.MustExist.Count == 0 ? null : string.Join(" + ", statement.MustExist.Select(ids => UnknownIds.Find(ids, context)));

    private static IGraphType Named(IGraphType type) => type is IProvideResolvedType { ResolvedType: { } inner } ? Named(inner) : type;

    private static bool IsList(IGraphType type) => type is ListGraphType or NonNullGraphType { ResolvedType: ListGraphType };
}
