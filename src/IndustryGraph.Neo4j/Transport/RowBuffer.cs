using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Neo4j.Transport;

/// <summary>
/// The rows of an answer, kept until its end is known, since Neo4j may report a failure behind them. Refuses to grow beyond
/// the limits of the statement, which no transport can ask the server to keep.
/// </summary>
internal sealed class RowBuffer(StatementLimits limits)
{
    private const int RowsPerSegment = 512;

    // One array for many rows: an array of its own for each would cost as much again as a row of one value.
    private readonly List<GraphValue[]> segments = [];
    private long bytes;

    public IReadOnlyList<string> Columns { get; private set; } = [];

    public long Count { get; private set; }

    /// <summary>How many bytes the answer may take in memory.</summary>
    public long MaxBytes => limits.MaxMemoryBytes;

    public GraphValue this[long row, int column] => segments[(int)(row / RowsPerSegment)][((int)(row % RowsPerSegment) * Columns.Count) + column];

    /// <summary>Names the columns, before the first row.</summary>
    public void Begin(IReadOnlyList<string> columns) => Columns = columns;

    /// <summary>Adds a row, which must have a value for each column; its values are copied.</summary>
    /// <exception cref="GraphException">It is one row too many, or the rows take more memory than allowed.</exception>
    public void Add(ReadOnlySpan<GraphValue> row)
    {
        if (Count >= limits.MaxRows)
        {
            throw new GraphException(
                GraphErrorCodes.RowLimitExceeded, $"The statement returns more than {limits.MaxRows} rows, its limit. Add a LIMIT, filter more, or raise the limit.");
        }

        int start = (int)(Count % RowsPerSegment) * Columns.Count;
        row.CopyTo(SegmentFor(start).AsSpan(start, Columns.Count));
        Count++;
        Charge(row);
    }

    // Most answers are one row: the first segment grows as it is filled.
    private GraphValue[] SegmentFor(int start)
    {
        int full = RowsPerSegment * Columns.Count;
        if (start == 0)
        {
            segments.Add(new GraphValue[segments.Count == 0 ? Columns.Count : full]);
        }
        else if (start == segments[^1].Length)
        {
            GraphValue[] segment = segments[^1];
            Array.Resize(ref segment, Math.Min(full, segment.Length * 4));
            segments[^1] = segment;
        }

        return segments[^1];
    }

    private void Charge(ReadOnlySpan<GraphValue> row)
    {
        foreach (GraphValue value in row)
        {
            bytes += ValueSize.Of(value);
        }

        CheckMemory(bytes);
    }

    /// <summary>Refuses an answer that takes more memory than allowed.</summary>
    /// <exception cref="GraphException">It does.</exception>
    public void CheckMemory(long taken)
    {
        if (taken > limits.MaxMemoryBytes)
        {
            throw new GraphException(
                GraphErrorCodes.MemoryLimitExceeded,
                $"The answer takes more than {limits.MaxMemoryBytes} bytes of memory, the statement's limit. Return fewer rows or columns, or raise the limit.");
        }
    }
}
