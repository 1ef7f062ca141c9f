using IndustryGraph.Graph.Engines;
using nietras.SeparatedValues;

namespace IndustryGraph.Cli.Output;

/// <summary>Comma-separated values as in RFC 4180 with a header row. Null is an empty cell; lists and maps are JSON.</summary>
internal sealed class CsvRowFormat(TextWriter output) : IRowFormat
{
    public async Task<long> WriteAsync(IResultCursor cursor, CancellationToken cancellationToken)
    {
        if (cursor.Columns.Count == 0)
        {
            await cursor.ReadAllAsync(cancellationToken);
            return 0;
        }

        long rows = 0;
        await using SepWriter writer = Sep.New(',').Writer(options => options with { Escape = true, WriteHeader = true }).To(output, leaveOpen: true);
        writer.Header.Add(cursor.Columns);
        while (await cursor.ReadAsync(cancellationToken))
        {
            await using SepWriter.Row row = writer.NewRow(cancellationToken);
            for (int i = 0; i < cursor.Columns.Count; i++)
            {
                row[i].Set(CellText.Of(cursor[i]));
            }

            rows++;
        }

        return rows;
    }
}
