using IndustryGraph.Graph.Engines;

namespace IndustryGraph.SpecificationTests.Tck.Notation;

/// <summary>Compares a result with the table that a case expects.</summary>
internal static class TckTable
{
    /// <summary>What differs, for people; null where nothing does.</summary>
    public static string? Compare(IReadOnlyList<IReadOnlyList<string>> expected, ResultTable actual, bool inOrder, bool ignoreListOrder)
    {
        var renderer = new TckValueRenderer(ignoreListOrder);
        IReadOnlyList<string> columns = expected.Count == 0 ? [] : expected[0];
        int[] positions = [.. columns.Select(column => actual.Columns.ToList().IndexOf(column))];
        if (positions.Contains(-1) || columns.Count != actual.Columns.Count)
        {
            return $"expected the columns {string.Join(" | ", columns)}, found {string.Join(" | ", actual.Columns)}";
        }

        string[] expectedRows = [.. expected.Skip(1).Select(row => Join(row.Select(cell => renderer.Render(TckValueParser.Parse(cell)))))];
        string[] actualRows = [.. actual.Rows.Select(row => Join(positions.Select(position => renderer.Render(row[position]))))];
        bool isSame = inOrder
            ? expectedRows.SequenceEqual(actualRows, StringComparer.Ordinal)
            : expectedRows.Order(StringComparer.Ordinal).SequenceEqual(actualRows.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        return isSame ? null : $"expected the rows{List(expectedRows)}\nfound{List(actualRows)}";
    }

    private static string Join(IEnumerable<string> cells) => string.Join(" | ", cells);

    private static string List(string[] rows) => rows.Length == 0 ? " (none)" : string.Concat(rows.Take(20).Select(row => $"\n  {row}"));
}
