namespace IndustryGraph.Industry.DataSets;

/// <summary>The rows of a file.</summary>
internal sealed record Table(TableSchema Schema, IReadOnlyList<TableRow> Rows)
{
    /// <summary>Whether the file could be read at all; if not, nobody can tell which ids it has.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>The ids of rows that have too many or too few cells: the rows are at fault, not those that refer to them.</summary>
    public IReadOnlyList<string> BrokenIds { get; init; } = [];

    /// <summary>The number of a column, by which rows are read.</summary>
    public int this[string column] => Schema.IndexOf(column);
}

/// <summary>A row of a file: its cells in the order of the schema's columns, and the line where it begins.</summary>
internal sealed record TableRow(int Line, string[] Cells)
{
    /// <summary>The id, which is the first column of every file.</summary>
    public string Id => Cells[0];

    /// <summary>The cell, or null where it is empty.</summary>
    public string? this[int column] => Cells[column] is { Length: > 0 } cell ? cell : null;

    /// <summary>The items of a list; none where the cell is empty.</summary>
    public string[] List(int column) => Cells[column].Length == 0 ? [] : Cells[column].Split(';');
}
