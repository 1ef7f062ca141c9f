using System.Collections.Concurrent;

namespace IndustryGraph.Engine.Storage.Catalog;

/// <summary>
/// The sets of labels that nodes have, interned: a node holds a code, so adding a label never moves a node. Append-only;
/// one writer, many readers.
/// </summary>
internal sealed class LabelSetTable
{
    /// <summary>The code of a row without a node.</summary>
    public const int Absent = 0;

    /// <summary>The code of a node without labels.</summary>
    public const int None = 1;

    private readonly ConcurrentDictionary<string, int> codes = new(StringComparer.Ordinal);
    private volatile int[][] sets = [[], []];

    public LabelSetTable() => codes[string.Empty] = None;

    public int Count => sets.Length;

    /// <summary>The labels of a code, ascending.</summary>
    public int[] this[int code] => sets[code];

    public bool Contains(int code, int label) => sets[code].AsSpan().Contains(label);

    /// <summary>The code of a set given in any order, made if it is new. Only the writer calls it.</summary>
    public int Ensure(ReadOnlySpan<int> labels)
    {
        if (labels.IsEmpty)
        {
            return None;
        }

        int[] sorted = labels.ToArray();
        Array.Sort(sorted);
        return EnsureSorted(Distinct(sorted));
    }

    public int With(int code, int label) => Contains(code, label) ? code : Ensure([.. sets[code], label]);

    public int Without(int code, int label) => Contains(code, label) ? EnsureSorted(Array.FindAll(sets[code], other => other != label)) : code;

    private static int[] Distinct(int[] sorted)
    {
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
            {
                return [.. sorted.Distinct()];
            }
        }

        return sorted;
    }

    private int EnsureSorted(int[] set)
    {
        // Label ids as UTF-16 units in pairs: a key that needs no comparer of its own.
        string key = string.Create(set.Length * 2, set, static (span, labels) =>
        {
            for (int i = 0; i < labels.Length; i++)
            {
                span[i * 2] = (char)(labels[i] >> 16);
                span[(i * 2) + 1] = (char)labels[i];
            }
        });
        if (codes.TryGetValue(key, out int code))
        {
            return code;
        }

        int[][] current = sets;
        code = current.Length;
        sets = [.. current, set];
        codes[key] = code;
        return code;
    }
}
