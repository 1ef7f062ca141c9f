namespace IndustryGraph.Industry.DataSets;

/// <summary>One thing that is wrong in the files of a data set.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1 as editors count; 0 where the fault is the file's as a whole.</param>
/// <param name="Column">The name of the column; null where the row or the file is at fault.</param>
/// <param name="Value">What stands there; null where nothing does.</param>
/// <param name="Message">What is wrong with it and what would be right.</param>
public sealed record Fault(string File, int Line, string? Column, string? Value, string Message)
{
    private const int LongestValue = 80;

    /// <summary>One line: <c>platforms.csv, line 7, column kind, 'EVV': …</c>.</summary>
    public override string ToString()
    {
        string place = File + (Line > 0 ? $", line {Line}" : "") + (Column is null ? "" : $", column {Column}");
        return Value is null ? $"{place}: {Message}" : $"{place}, '{Shorten(Value)}': {Message}";
    }

    private static string Shorten(string value)
    {
        string oneLine = value.ReplaceLineEndings("⏎");
        return oneLine.Length <= LongestValue ? oneLine : string.Concat(oneLine.AsSpan(0, LongestValue), "…");
    }
}

/// <summary>A data set that cannot be loaded, with all that is wrong with it.</summary>
/// <param name="faults">The first faults, at most a hundred.</param>
/// <param name="count">The number of all faults.</param>
public sealed class DataSetException(IReadOnlyList<Fault> faults, int count)
    : Exception($"The data set has {count} fault{(count == 1 ? "" : "s")}; nothing was loaded. The first: {faults[0]}")
{
    /// <summary>The first faults in the order of files and lines, at most a hundred.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;

    /// <summary>The number of all faults.</summary>
    public int Count { get; } = count;
}

/// <summary>Collects faults, so that all are told at once.</summary>
internal sealed class FaultCollector
{
    /// <summary>How many are told.</summary>
    public const int Limit = 100;

    private readonly List<(int Rank, Fault Fault)> faults = [];

    public int Count => faults.Count;

    /// <param name="rank">The place of the file among the files.</param>
    public void Add(int rank, Fault fault) => faults.Add((rank, fault));

    public void ThrowIfAny()
    {
        if (faults.Count > 0)
        {
            throw new DataSetException([.. faults.OrderBy(f => f.Rank).ThenBy(f => f.Fault.Line).Take(Limit).Select(f => f.Fault)], faults.Count);
        }
    }
}
