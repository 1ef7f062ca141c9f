using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>A row for each item of a list; none for null, one for a value that is no list.</summary>
internal sealed class UnwindOperator(RowReader input, FlatMapShape shape, Expression list, int slot) : FlatMapOperator(input, shape)
{
    private GraphList items = GraphList.Empty;
    private int next;

    public override void Close()
    {
        base.Close();
        items = GraphList.Empty;
    }

    protected override bool Begin()
    {
        GraphValue value = list.Evaluate(CurrentRow);
        next = 0;
        items = value.Kind switch
        {
            GraphValueKind.Null => GraphList.Empty,
            GraphValueKind.List => value.AsList(),
            _ => GraphList.Of(value),
        };
        return items.Count > 0;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = Math.Min(room, items.Count - next);
        Column column = output[slot];
        for (int i = 0; i < made; i++)
        {
            column.Set(first + i, items[next + i]);
        }

        next += made;
        return made;
    }
}
