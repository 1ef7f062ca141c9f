using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Cursors;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// What is sought in an index: values for its first keys, and for the next key perhaps a list of values, a prefix, or a
/// range. Without any of these: all entities in the index.
/// </summary>
internal sealed record SeekKeys(IReadOnlyList<Expression> Equal)
{
    /// <summary>The next key is one of these.</summary>
    public Expression? In { get; init; }

    /// <summary>The next key starts with this text.</summary>
    public Expression? Prefix { get; init; }

    public Expression? Low { get; init; }

    public bool LowInclusive { get; init; }

    public Expression? High { get; init; }

    public bool HighInclusive { get; init; }

    public bool IsRange => Low is not null || High is not null;

    public IEnumerable<Expression> Expressions => [.. Equal, .. new[] { In, Prefix, Low, High }.OfType<Expression>()];

    public SeekKeys Replace(Func<Expression, Expression> replace) => this with
    {
        Equal = [.. Equal.Select(replace)],
        In = In is null ? null : replace(In),
        Prefix = Prefix is null ? null : replace(Prefix),
        Low = Low is null ? null : replace(Low),
        High = High is null ? null : replace(High),
    };
}

/// <summary>Runs a seek for a row and hands out the entities found, each once.</summary>
internal sealed class IndexSeek(IndexDescriptor index, SeekKeys keys)
{
    private IndexCursor cursor = new();
    private readonly GraphValue[] equal = new GraphValue[keys.Equal.Count + (keys.In is null ? 0 : 1)];
    private readonly HashSet<long> seen = [];
    private GraphList list = GraphList.Empty;
    private int nextItem;
    private GraphRoot graph = null!;

    /// <summary>Evaluates the keys; false if nothing can be found.</summary>
    public bool Begin(in Row row)
    {
        graph = row.Graph;
        for (int i = 0; i < keys.Equal.Count; i++)
        {
            equal[i] = keys.Equal[i].Evaluate(row);
            if (equal[i].IsNull)
            {
                return false;
            }
        }

        return keys.In is not null ? BeginList(keys.In.Evaluate(row))
            : keys.Prefix is not null ? BeginPrefix(keys.Prefix.Evaluate(row))
            : keys.IsRange ? BeginRange(row)
            : Seek();
    }

    public int Fill(Span<long> entities)
    {
        while (true)
        {
            int made = cursor.Fill(entities);
            if (made > 0 && list.Count > 1)
            {
                made = KeepNew(entities[..made]);
                if (made == 0)
                {
                    continue;
                }
            }

            if (made > 0 || !NextItem())
            {
                return made;
            }
        }
    }

    public void Close()
    {
        // An idle cursor must not keep an old state of the graph alive.
        cursor = new();
        graph = null!;
        list = GraphList.Empty;
        seen.Clear();
    }

    private bool BeginList(GraphValue value)
    {
        // A value that is no list raises its error where the predicate is evaluated.
        list = value.Kind == GraphValueKind.List ? value.AsList() : GraphList.Empty;
        nextItem = 0;
        seen.Clear();
        return NextItem();
    }

    private bool NextItem()
    {
        while (nextItem < list.Count)
        {
            equal[^1] = list[nextItem++];
            if (!equal[^1].IsNull)
            {
                return Seek();
            }
        }

        return false;
    }

    private bool Seek()
    {
        cursor.Seek(graph, index, equal);
        return true;
    }

    private bool BeginPrefix(GraphValue prefix)
    {
        if (!prefix.IsString)
        {
            return false;
        }

        cursor.SeekPrefix(graph, index, equal, prefix);
        return true;
    }

    private bool BeginRange(in Row row)
    {
        GraphValue low = keys.Low?.Evaluate(row) ?? default;
        GraphValue high = keys.High?.Evaluate(row) ?? default;
        if ((keys.Low is not null && low.IsNull) || (keys.High is not null && high.IsNull))
        {
            return false;
        }

        if (HasOrder(low) && HasOrder(high))
        {
            if (!low.IsNull && !high.IsNull && low.Kind != high.Kind && !(low.IsNumber && high.IsNumber))
            {
                return false;
            }

            cursor.SeekRange(graph, index, equal, low, keys.LowInclusive, high, keys.HighInclusive);
            return true;
        }

        // Lists and the like: the filter above compares them.
        return Seek();
    }

    private static bool HasOrder(GraphValue value) => value.Kind is not (GraphValueKind.List or GraphValueKind.Map or GraphValueKind.Duration);

    private int KeepNew(Span<long> entities)
    {
        int kept = 0;
        foreach (long entity in entities)
        {
            if (seen.Add(entity))
            {
                entities[kept++] = entity;
            }
        }

        return kept;
    }
}
