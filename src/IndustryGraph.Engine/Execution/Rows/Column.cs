using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Rows;

/// <summary>
/// One column of a batch: bare entity ids where the variable is a node or relationship (null is -1), values elsewhere.
/// Ids stay out of <see cref="GraphValue"/> since storing a struct with a reference costs a write barrier.
/// </summary>
internal sealed class Column
{
    /// <summary>Rows that an idle column keeps room for.</summary>
    public const int KeptCapacity = 64;

    private readonly ColumnKind kind;
    private long[] ids = [];
    private GraphValue[] values = [];

    public Column(ColumnKind kind) => this.kind = kind;

    public ColumnKind Kind => kind;

    /// <summary>The ids, to be read or written in place. Only for columns of entities.</summary>
    public long[] Ids => ids;

    /// <summary>The values, to be read or written in place. Only for columns of values.</summary>
    public GraphValue[] Values => values;

    public void EnsureCapacity(int capacity)
    {
        if (kind == ColumnKind.Value)
        {
            if (values.Length < capacity)
            {
                Array.Resize(ref values, capacity);
            }
        }
        else if (ids.Length < capacity)
        {
            Array.Resize(ref ids, capacity);
        }
    }

    public GraphValue Get(int row)
    {
        if (kind == ColumnKind.Value)
        {
            return values[row];
        }

        long id = ids[row];
        return id < 0 ? default : kind == ColumnKind.Node ? GraphValue.NodeReference(id) : GraphValue.RelationshipReference(id);
    }

    public void Set(int row, GraphValue value)
    {
        if (kind == ColumnKind.Value)
        {
            values[row] = value;
        }
        else
        {
            ids[row] = value.IsNull ? -1 : value.AsEntityId();
        }
    }

    public void CopyFrom(Column source, int sourceRow, int row)
    {
        if (kind == ColumnKind.Value || source.kind == ColumnKind.Value)
        {
            Set(row, source.Get(sourceRow));
        }
        else
        {
            ids[row] = source.ids[sourceRow];
        }
    }

    /// <summary>The id of the node (or relationship) in a row, -1 for null; also where the column holds values of any type.</summary>
    /// <exception cref="GraphException">The value is something else.</exception>
    public long EntityIdAt(int row, GraphValueKind entity)
    {
        if (kind != ColumnKind.Value)
        {
            return ids[row];
        }

        GraphValue value = values[row];
        if (value.IsNull)
        {
            return -1;
        }

        return value.Kind == entity
            ? value.AsEntityId()
            : throw new GraphException(GraphErrorCodes.TypeError, $"The pattern needs a {entity} here, not {value}.")
            {
                Tck = new TckClassification("TypeError", ErrorPhase.Runtime, "InvalidArgumentType"),
            };
    }

    /// <summary>Copies rows that are named by number: row <c>rows[i]</c> of the source becomes row <c>first + i</c>.</summary>
    public void Gather(Column source, ReadOnlySpan<int> rows, int first)
    {
        if (kind == ColumnKind.Value)
        {
            Span<GraphValue> target = values.AsSpan(first, rows.Length);
            GraphValue[] from = source.values;
            for (int i = 0; i < rows.Length; i++)
            {
                target[i] = from[rows[i]];
            }
        }
        else
        {
            Span<long> target = ids.AsSpan(first, rows.Length);
            long[] from = source.ids;
            for (int i = 0; i < rows.Length; i++)
            {
                target[i] = from[rows[i]];
            }
        }
    }

    /// <summary>Copies a run of rows.</summary>
    public void CopyRange(Column source, int sourceRow, int row, int count)
    {
        if (kind == ColumnKind.Value)
        {
            source.values.AsSpan(sourceRow, count).CopyTo(values.AsSpan(row));
        }
        else
        {
            source.ids.AsSpan(sourceRow, count).CopyTo(ids.AsSpan(row));
        }
    }

    /// <summary>Moves the rows whose flag is set together, from <paramref name="first"/> on; answers how many rows there are then.</summary>
    public int Compact(ReadOnlySpan<bool> flags, int first, int count)
    {
        int kept = first;
        for (int row = first; row < count; row++)
        {
            if (flags[row])
            {
                if (kind == ColumnKind.Value)
                {
                    values[kept] = values[row];
                }
                else
                {
                    ids[kept] = ids[row];
                }

                kept++;
            }
        }

        return kept;
    }

    public void Shift(int rows, int count)
    {
        if (kind == ColumnKind.Value)
        {
            values.AsSpan(rows, count - rows).CopyTo(values);
        }
        else
        {
            ids.AsSpan(rows, count - rows).CopyTo(ids);
        }
    }

    public void Release()
    {
        if (values.Length > KeptCapacity || ids.Length > KeptCapacity)
        {
            values = [];
            ids = [];
            EnsureCapacity(KeptCapacity);
        }
        else
        {
            Array.Clear(values);
        }
    }
}

internal enum ColumnKind
{
    Value,
    Node,
    Relationship,
}
