using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>list[from..to]</c>: the items from one index up to another, negative ones counted from the end.</summary>
internal sealed class SliceExpression(Expression target, Expression? from, Expression? to) : Expression
{
    public Expression Target { get; } = target;

    public Expression? From { get; } = from;

    public Expression? To { get; } = to;

    public override StaticType Type => StaticType.List;

    public override IReadOnlyList<Expression> Children => (From, To) switch
    {
        (null, null) => [Target],
        ({ } start, null) => [Target, start],
        (null, { } end) => [Target, end],
        var (start, end) => [Target, start, end],
    };

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue source = Target.Evaluate(row);
        GraphValue start = From is null ? GraphValue.Integer(0) : From.Evaluate(row);
        GraphValue end = To is null ? GraphValue.Integer(long.MaxValue) : To.Evaluate(row);
        if (source.IsNull || start.IsNull || end.IsNull)
        {
            return GraphValue.Null;
        }

        if (source.Kind != GraphValueKind.List)
        {
            throw ExpressionErrors.WrongType("A slice is taken of", source, "a list");
        }

        GraphList list = source.AsList();
        return ListFunctions.Slice(list, PlaceOf(start, list.Count), PlaceOf(end, list.Count), row.Context);
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) =>
        new SliceExpression(children[0], From is null ? null : children[1], To is null ? null : children[^1]);

    public override string ToString() => $"{ExpressionText.Operand(Target)}[{From}..{To}]";

    protected override bool HasSameParts(Expression other)
    {
        var slice = (SliceExpression)other;
        return (slice.From is null) == (From is null) && (slice.To is null) == (To is null);
    }

    private static long PlaceOf(GraphValue index, int count)
    {
        if (!index.IsInteger)
        {
            throw ExpressionErrors.WrongType("A slice begins or ends at", index, "an integer");
        }

        return index.AsInteger() < 0 ? index.AsInteger() + count : index.AsInteger();
    }
}
