using System.Text;
using System.Text.Unicode;
using nietras.SeparatedValues;

namespace IndustryGraph.Industry.DataSets;

/// <summary>Reads one file into rows: encoding, header, number of cells.</summary>
internal sealed class TableReader(TableSchema schema, FaultCollector faults)
{
    private const char ByteOrderMark = '\uFEFF';

    public Table Read(byte[]? bytes)
    {
        if (bytes is null)
        {
            Report(0, null, null, "the file is missing; a data set without such things has a file with the header row only.");
            return Unreadable();
        }

        return IsUtf8(bytes) ? ReadRows(Encoding.UTF8.GetString(bytes).TrimStart(ByteOrderMark)) : Unreadable();
    }

    private Table Unreadable() => new(schema, []) { IsReadable = false };

    private Table ReadRows(string text)
    {
        var rows = new List<TableRow>();
        var brokenIds = new List<string>();
        int[]? order = null;
        using SepReader reader = Sep.New(',').Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).FromText(text);
        foreach (SepReader.Row row in reader)
        {
            string[] cells = CellsOf(row);
            if (order is null)
            {
                order = ReadHeader(cells);
                if (order is null)
                {
                    return Unreadable();
                }
            }
            else if (HasRightWidth(cells, row.LineNumberFrom, row.LineNumberToExcl))
            {
                rows.Add(new TableRow(row.LineNumberFrom, Array.ConvertAll(order, column => cells[column])));
            }
            else
            {
                brokenIds.Add(cells[Math.Min(order[0], cells.Length - 1)]);
            }
        }

        if (order is null)
        {
            Report(1, null, null, $"the header row is missing; it has the columns {ColumnNames()}.");
            return Unreadable();
        }

        return new Table(schema, rows) { BrokenIds = brokenIds };
    }

    // Answers where each column of the schema stands in the file, so that a file may order its columns as it likes.
    private int[]? ReadHeader(string[] header)
    {
        int before = faults.Count;
        string[] expected = [.. schema.Columns.Select(column => column.Name)];
        foreach (string name in header.Where((name, i) => !expected.Contains(name) || Array.IndexOf(header, name) < i).Distinct())
        {
            Report(1, null, name, expected.Contains(name) ? "the column is there twice." : $"there is no such column; the columns are {ColumnNames()}.");
        }

        foreach (string name in expected.Where(name => !header.Contains(name)))
        {
            Report(1, name, null, $"the column is missing in the header row; the columns are {ColumnNames()}.");
        }

        return faults.Count > before ? null : Array.ConvertAll(expected, name => Array.IndexOf(header, name));
    }

    private bool HasRightWidth(string[] cells, int line, int lineAfter)
    {
        if (cells.Length == schema.Columns.Count)
        {
            return true;
        }

        string lines = lineAfter - line > 1 ? $" It goes on to line {lineAfter - 1}: is a quotation mark not closed?" : " A comma inside a cell needs quotation marks around the cell.";
        string message = cells is [""] ? "the line is empty; remove it." : $"the row has {cells.Length} cells and needs {schema.Columns.Count}: {ColumnNames()}.{lines}";
        Report(line, null, null, message);
        return false;
    }

    private bool IsUtf8(byte[] bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        int valid = ValidPrefix(bytes);
        Report(1 + bytes.AsSpan(0, valid).Count((byte)'\n'), null, $"0x{bytes[valid]:X2}", $"byte {valid + 1} of the file is not UTF-8; save the file as UTF-8.");
        return false;
    }

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        int position = 0;
        while (position < bytes.Length && Rune.DecodeFromUtf8(bytes[position..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private static string[] CellsOf(SepReader.Row row)
    {
        string[] cells = new string[row.ColCount];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = row[i].ToString();
        }

        return cells;
    }

    private string ColumnNames() => string.Join(",", schema.Columns.Select(column => column.Name));

    private void Report(int line, string? column, string? value, string message) =>
        faults.Add(schema.Rank, new Fault(schema.FileName, line, column, value, message));
}
