using System.Text;
using IndustryGraph.Graph.Values;
using nietras.SeparatedValues;

namespace IndustryGraph.Exports.Formats.Csv;

/// <summary>One table after RFC 4180: null is an empty cell, a list is an array of JSON.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly SepWriter writer;
    private readonly int fixedColumns;

    /// <param name="stream">Where to; closed with the table.</param>
    /// <param name="headings">The names of all columns.</param>
    /// <param name="fixedColumns">How many of them come before the attributes.</param>
    public CsvTable(Stream stream, string[] headings, int fixedColumns)
    {
        this.fixedColumns = fixedColumns;
        var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        writer = Sep.New(',').Writer(options => options with { Escape = true, WriteHeader = true }).To(text, leaveOpen: false);
        writer.Header.Add(headings);
        writer.Header.Write();
    }

    public void Write(ReadOnlySpan<string> cells, IReadOnlyList<GraphValue> values)
    {
        using SepWriter.Row row = writer.NewRow();
        for (int i = 0; i < cells.Length; i++)
        {
            row[i].Set(cells[i]);
        }

        for (int i = 0; i < values.Count; i++)
        {
            row[fixedColumns + i].Set(values[i].IsNull ? "" : AttributeText.Of(values[i]));
        }
    }

    public void Dispose() => writer.Dispose();
}
