using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>The keys of ORDER BY for many rows: computed once for each row, compared often.</summary>
internal sealed class SortKeys((Expression Expression, bool Descending)[] items)
{
    private readonly List<GraphValue> values = [];

    /// <summary>Bytes that the keys of a row weigh.</summary>
    public int BytesPerRow => items.Length * 16;

    public void Clear()
    {
        values.Clear();
        values.TrimExcess();
    }

    /// <summary>Computes the keys of the next row.</summary>
    public void Add(in Row row)
    {
        foreach ((Expression expression, _) in items)
        {
            values.Add(expression.Evaluate(row));
        }
    }

    /// <summary>Computes the keys of a row into a place, at most one behind the last.</summary>
    public void Set(int place, in Row row)
    {
        if (place * items.Length == values.Count)
        {
            Add(row);
            return;
        }

        for (int i = 0; i < items.Length; i++)
        {
            values[(place * items.Length) + i] = items[i].Expression.Evaluate(row);
        }
    }

    /// <summary>Copies the keys of one place to another.</summary>
    public void Move(int from, int to)
    {
        for (int i = 0; i < items.Length; i++)
        {
            values[(to * items.Length) + i] = values[(from * items.Length) + i];
        }
    }

    /// <summary>Compares two rows by their numbers.</summary>
    public int Compare(int left, int right)
    {
        for (int i = 0; i < items.Length; i++)
        {
            int order = GraphValueComparison.Order(values[(left * items.Length) + i], values[(right * items.Length) + i]);
            if (order != 0)
            {
                return items[i].Descending ? -order : order;
            }
        }

        return 0;
    }
}
