using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>reduce(accumulator = initial, x IN list | step)</c>.</summary>
internal sealed class ReduceExpression(LocalVariable accumulator, Expression initial, LocalVariable variable, Expression list, Expression step) : Expression
{
    public LocalVariable Accumulator { get; } = accumulator;

    public Expression Initial { get; } = initial;

    public LocalVariable Variable { get; } = variable;

    public Expression List { get; } = list;

    public Expression Step { get; } = step;

    public override IReadOnlyList<Expression> Children => [Initial, List, Step];

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue source = List.Evaluate(row);
        if (source.IsNull)
        {
            return GraphValue.Null;
        }

        GraphList items = Locals.ListOf(source, "reduce()");
        GraphValue result = Initial.Evaluate(row);
        for (int i = 0; i < items.Count; i++)
        {
            row.Context.Tick();
            row.Context.Locals[Accumulator.Index] = result;
            row.Context.Locals[Variable.Index] = items[i];
            result = Step.Evaluate(row);
        }

        return result;
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new ReduceExpression(Accumulator, children[0], Variable, children[1], children[2]);

    public override string ToString() => $"reduce({Accumulator.Name} = {Initial}, {Variable.Name} IN {List} | {Step})";

    protected override bool HasSameParts(Expression other) =>
        ((ReduceExpression)other).Accumulator == Accumulator && ((ReduceExpression)other).Variable == Variable;
}
