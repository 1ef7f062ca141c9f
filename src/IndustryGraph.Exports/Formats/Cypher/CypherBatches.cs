using System.Text;

namespace IndustryGraph.Exports.Formats.Cypher;

/// <summary>
/// Collects rows that go into statements of the same form, up to so many or so much text: labels and types stand in the text
/// of a statement, and rows come in the order of ids.
/// </summary>
internal sealed class CypherBatches(Action<string, StringBuilder> write)
{
    private const int RowsPerStatement = 500;
    private const int CharactersPerStatement = 256 << 10;
    private readonly SortedDictionary<string, Batch> batches = new(StringComparer.Ordinal);

    /// <param name="form">What follows the rows.</param>
    /// <param name="row">The row, as a map of Cypher.</param>
    public void Add(string form, string row)
    {
        if (!batches.TryGetValue(form, out Batch? batch))
        {
            batches[form] = batch = new Batch();
        }

        batch.Rows.Append(batch.Count++ == 0 ? "\n  " : ",\n  ").Append(row);
        if (batch.Count == RowsPerStatement || batch.Rows.Length > CharactersPerStatement)
        {
            Write(form, batch);
        }
    }

    /// <summary>Writes what is left.</summary>
    public void Flush()
    {
        foreach ((string form, Batch batch) in batches)
        {
            if (batch.Count > 0)
            {
                Write(form, batch);
            }
        }
    }

    private void Write(string form, Batch batch)
    {
        write(form, batch.Rows);
        batch.Rows.Clear();
        batch.Count = 0;
    }

    private sealed class Batch
    {
        public StringBuilder Rows { get; } = new();

        public int Count { get; set; }
    }
}
