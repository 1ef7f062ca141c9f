using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>value IN list</c>: equal to an item; unknown if only a null stands in the way of saying no.</summary>
internal sealed class InExpression(Expression left, Expression right) : BinaryExpression(left, right)
{
    private readonly ScalarSet? constants = right is LiteralExpression literal && literal.Value.Kind == GraphValueKind.List ? ScalarSet.TryOf(literal.Value.AsList()) : null;

    public override StaticType Type => StaticType.Boolean;

    protected override string Symbol => "IN";

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue value = Left.Evaluate(row);
        if (constants is not null && ScalarSet.Serves(value))
        {
            return GraphValue.Boolean(constants.Contains(value));
        }

        GraphValue list = Right.Evaluate(row);
        if (list.IsNull)
        {
            return GraphValue.Null;
        }

        return list.Kind == GraphValueKind.List ? Contains(list.AsList(), value, row) : throw ExpressionErrors.WrongType("IN looks into", list, "a list");
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new InExpression(children[0], children[1]);

    private static GraphValue Contains(GraphList list, GraphValue value, in Row row)
    {
        bool unknown = false;
        int count = list.Count;
        row.Context.Tick(count);
        for (int i = 0; i < count; i++)
        {
            bool? equal = GraphValueComparison.AreEqual(value, list[i]);
            if (equal == true)
            {
                return GraphValue.True;
            }

            unknown |= equal is null;
        }

        return unknown ? GraphValue.Null : GraphValue.False;
    }

    /// <summary>A constant list as a set, for scalars only: among them equality is equivalence, and nothing is unknown.</summary>
    private sealed class ScalarSet(HashSet<GraphValue> values)
    {
        private const int WorthHashing = 8;

        public static ScalarSet? TryOf(GraphList list) =>
            list.Count >= WorthHashing && list.All(Serves) ? new ScalarSet(new HashSet<GraphValue>(list, GraphValueEquivalenceComparer.Instance)) : null;

        public static bool Serves(GraphValue value) => value.Kind switch
        {
            GraphValueKind.Null or GraphValueKind.List or GraphValueKind.Map => false,
            GraphValueKind.Float => !double.IsNaN(value.AsFloat()),
            _ => true,
        };

        public bool Contains(GraphValue value) => values.Contains(value);
    }
}
