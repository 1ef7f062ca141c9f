using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.DataSets;

/// <summary>What a row must be by itself: the form of each cell, and dates that follow each other.</summary>
internal sealed class RowRules(FaultCollector faults)
{
    public void Check(Table table)
    {
        foreach (TableRow row in table.Rows)
        {
            bool sound = true;
            for (int i = 0; i < table.Schema.Columns.Count; i++)
            {
                sound &= CheckCell(table.Schema, row, i);
            }

            if (sound)
            {
                CheckSpans(table, row);
                CheckMoney(table, row);
            }
        }
    }

    private bool CheckCell(TableSchema schema, TableRow row, int i)
    {
        string cell = row.Cells[i];
        TableColumn column = schema.Columns[i];
        if (CellRules.Check(column, cell) is not { } message)
        {
            return true;
        }

        Report(schema, row, column.Name, cell, message);
        return false;
    }

    private void CheckSpans(Table table, TableRow row)
    {
        foreach ((string earlier, string later) in table.Schema.Spans)
        {
            if (DateOf(row[table[earlier]]) is { } first && DateOf(row[table[later]]) is { } last && first.FirstDay >= EndOf(table, last))
            {
                Report(table.Schema, row, later, last.ToString(), $"this lies before {earlier}, which is {first}, or leaves no day after it.");
            }
        }
    }

    // Only the end of a relationship is exclusive; what else ends may end on the day it began.
    private static DateOnly EndOf(Table table, PartialDate last) =>
        table.Schema.Entity is null ? SpanRules.EndOf(last) : last.NextPeriod;

    private void CheckMoney(Table table, TableRow row)
    {
        int currency = table["currency"];
        string amountColumn = table.Schema.Entity is null ? "amount" : "value";
        if (currency < 0 || row[table[amountColumn]] is null == row[currency] is null)
        {
            return;
        }

        bool missing = row[currency] is null;
        Report(table.Schema, row, missing ? "currency" : amountColumn, null, $"the cell is empty though {(missing ? amountColumn : "currency")} is not: an amount and its currency go together.");
    }

    private static PartialDate? DateOf(string? cell) => PartialDate.TryParse(cell, out PartialDate date) ? date : null;

    private void Report(TableSchema schema, TableRow row, string column, string? value, string message) =>
        faults.Add(schema.Rank, new Fault(schema.FileName, row.Line, column, value is { Length: 0 } ? null : value, message));
}
