using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Rows;

/// <summary>
/// One column of a batch: bare entity ids where the variable is a node or relationship (null is -1), values elsewhere.
/// Ids stay out of <see cref="GraphValue"/> since storing a struct with a reference costs a write barrier.
/// </summary>
internal sealed class Column
{
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
}

internal enum ColumnKind
{
    Value,
    Node,
    Relationship,
}
