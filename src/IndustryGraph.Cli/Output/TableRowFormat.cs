using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;
using Spectre.Console;

namespace IndustryGraph.Cli.Output;

/// <summary>A table for people. It is written when all rows are there, since the widest cell decides the width of its column. Long cells are shortened.</summary>
internal sealed class TableRowFormat(IAnsiConsole console) : IRowFormat
{
    // A cell with all the evidence of an answer is for json; in a table it would only push the others away.
    private const int LongestCell = 120;

    public async Task<long> WriteAsync(IResultCursor cursor, CancellationToken cancellationToken)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (string column in cursor.Columns)
        {
            table.AddColumn(new TableColumn(new Text(column)));
        }

        while (await cursor.ReadAsync(cancellationToken))
        {
            table.AddRow(Enumerable.Range(0, cursor.Columns.Count).Select(column => CellOf(cursor[column])));
        }

        if (cursor.Columns.Count > 0)
        {
            console.Write(table);
        }

        return table.Rows.Count;
    }

    private static Text CellOf(GraphValue value) =>
        new(Shorten(CellText.Of(value))) { Justification = value.Kind is GraphValueKind.Integer or GraphValueKind.Float ? Justify.Right : Justify.Left };

    private static string Shorten(string text)
    {
        if (text.Length <= LongestCell)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[LongestCell - 1]) ? LongestCell - 1 : LongestCell;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
