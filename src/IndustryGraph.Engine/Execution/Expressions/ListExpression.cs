using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>[a, b, c]</c>.</summary>
internal sealed class ListExpression(IReadOnlyList<Expression> items) : Expression
{
    public IReadOnlyList<Expression> Items { get; } = items;

    public override StaticType Type => StaticType.List;

    public override IReadOnlyList<Expression> Children => Items;

    public override GraphValue Evaluate(in Row row)
    {
        var values = new GraphValue[Items.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Items[i].Evaluate(row);
        }

        return GraphValue.Object(GraphList.Of(values));
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new ListExpression(children);

    public override string ToString() => $"[{ExpressionText.Join(Items)}]";

    protected override bool HasSameParts(Expression other) => true;
}
