using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>The node with the id that <c>id()</c> or <c>elementId()</c> gave, or those of a list, for each input row.</summary>
internal sealed class NodeByIdOperator(RowReader input, FlatMapShape shape, int slot, Expression ids, bool isList, bool isElementId)
    : FlatMapOperator(input, shape)
{
    private readonly List<long> found = [];
    private readonly HashSet<long> seen = [];
    private int next;

    protected override bool Begin()
    {
        found.Clear();
        seen.Clear();
        next = 0;
        GraphValue value = ids.Evaluate(CurrentRow);
        if (!isList)
        {
            Add(value);
        }
        else if (value.Kind == GraphValueKind.List)
        {
            foreach (GraphValue item in value.AsList())
            {
                Context.Tick();
                Add(item);
            }
        }

        return found.Count > 0;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = Math.Min(room, found.Count - next);
        for (int i = 0; i < made; i++)
        {
            output[slot].Ids[first + i] = found[next++];
        }

        return made;
    }

    private void Add(GraphValue value)
    {
        if (TryRead(value, out long id) && Graph.NodeExists(id) && seen.Add(id))
        {
            found.Add(id);
        }
    }

    private bool TryRead(GraphValue value, out long id)
    {
        id = -1;
        if (isElementId)
        {
            return value.IsString && ElementIds.TryParseNode(value.AsString(), out id);
        }

        if (value.IsFloat && Math.Floor(value.AsFloat()) is var whole && whole.Equals(value.AsFloat()))
        {
            id = (long)whole;
            return true;
        }

        id = value.IsInteger ? value.AsInteger() : -1;
        return value.IsInteger;
    }
}
