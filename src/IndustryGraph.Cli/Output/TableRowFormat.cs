using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;
using Spectre.Console;

namespace IndustryGraph.Cli.Output;

/// <summary>A table for people. It is written when all rows are there, since the widest cell decides the width of its column.</summary>
internal sealed class TableRowFormat(IAnsiConsole console) : IRowFormat
{
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
        new(CellText.Of(value)) { Justification = value.Kind is GraphValueKind.Integer or GraphValueKind.Float ? Justify.Right : Justify.Left };
}
