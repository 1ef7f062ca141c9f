using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>[x IN list WHERE predicate | projection]</c>.</summary>
internal sealed class ListComprehensionExpression(LocalVariable variable, Expression list, Expression? where, Expression? projection) : Expression
{
    public LocalVariable Variable { get; } = variable;

    public Expression List { get; } = list;

    public Expression? Where { get; } = where;

    public Expression? Projection { get; } = projection;

    public override StaticType Type => StaticType.List;

    public override IReadOnlyList<Expression> Children => (Where, Projection) switch
    {
        (null, null) => [List],
        ({ } where, null) => [List, where],
        (null, { } projection) => [List, projection],
        var (where, projection) => [List, where, projection],
    };

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue source = List.Evaluate(row);
        if (source.IsNull)
        {
            return GraphValue.Null;
        }

        GraphList items = Locals.ListOf(source, "A list comprehension");
        if (Where is not null)
        {
            return Filter(items, row);
        }

        if (Projection is null)
        {
            return source;
        }

        MemoryGuard.CheckValues(row.Context, items.Count);
        var projected = new GraphValue[items.Count];
        for (int i = 0; i < projected.Length; i++)
        {
            row.Context.Tick();
            row.Context.Locals[Variable.Index] = items[i];
            projected[i] = Projection.Evaluate(row);
        }

        return GraphValue.Object(GraphList.Of(projected));
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new ListComprehensionExpression(
        Variable, children[0], Where is null ? null : children[1], Projection is null ? null : children[^1]);

    public override string ToString() =>
        $"[{Variable.Name} IN {List}{(Where is null ? string.Empty : $" WHERE {Where}")}{(Projection is null ? string.Empty : $" | {Projection}")}]";

    protected override bool HasSameParts(Expression other)
    {
        var comprehension = (ListComprehensionExpression)other;
        return comprehension.Variable == Variable && (comprehension.Where is null) == (Where is null) && (comprehension.Projection is null) == (Projection is null);
    }

    private GraphValue Filter(GraphList list, in Row row)
    {
        var kept = new List<GraphValue>();
        for (int i = 0; i < list.Count; i++)
        {
            GraphValue item = list[i];
            row.Context.Tick();
            row.Context.Locals[Variable.Index] = item;
            if (Truth.Passes(Where!.Evaluate(row)))
            {
                MemoryGuard.Check(row.Context, (long)kept.Count * MemoryGuard.BytesPerValue);
                kept.Add(Projection is null ? item : Projection.Evaluate(row));
            }
        }

        return GraphValue.Object(GraphList.Of([.. kept]));
    }
}
