using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>coalesce: the first value that is not null; what comes after it is not computed.</summary>
internal sealed class CoalesceExpression(IReadOnlyList<Expression> values) : Expression
{
    // An array: enumerating an interface would allocate for every row.
    private readonly Expression[] candidates = [.. values];

    public IReadOnlyList<Expression> Values => candidates;

    public override StaticType Type => Values.Select(value => value.Type).Aggregate(StaticTypes.Union);

    public override IReadOnlyList<Expression> Children => Values;

    public override GraphValue Evaluate(in Row row)
    {
        foreach (Expression value in candidates)
        {
            GraphValue result = value.Evaluate(row);
            if (!result.IsNull)
            {
                return result;
            }
        }

        return GraphValue.Null;
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new CoalesceExpression(children);

    public override string ToString() => $"coalesce({ExpressionText.Join(Values)})";

    protected override bool HasSameParts(Expression other) => true;
}
