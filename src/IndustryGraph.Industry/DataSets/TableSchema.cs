using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.DataSets;

/// <summary>A file of a data set: its name and columns.</summary>
/// <param name="FileName">The name of the file.</param>
/// <param name="Columns">The columns, <c>id</c> first.</param>
internal sealed record TableSchema(string FileName, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>The kind of entity that a row is; null for relationships.</summary>
    public EntityType? Entity { get; init; }

    /// <summary>Pairs of columns of which the first must not lie after the second.</summary>
    public IReadOnlyList<(string Earlier, string Later)> Spans { get; init; } = [];

    /// <summary>The file's place among the files.</summary>
    public int Rank { get; init; }

    public int IndexOf(string column)
    {
        for (int i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column)
            {
                return i;
            }
        }

        return -1;
    }
}
