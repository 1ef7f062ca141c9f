using System.Buffers;
using System.Text;
using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Cli.Output;

/// <summary>An array of objects, one per row and line. It is closed even where the statement fails on the way.</summary>
internal sealed class JsonRowFormat(TextWriter output) : IRowFormat
{
    public async Task<long> WriteAsync(IResultCursor cursor, CancellationToken cancellationToken)
    {
        long rows = 0;
        var buffer = new ArrayBufferWriter<byte>();
        await output.WriteAsync('[');
        try
        {
            while (await cursor.ReadAsync(cancellationToken))
            {
                WriteRow(cursor, buffer);
                await output.WriteAsync(rows++ == 0 ? "\n" : ",\n");
                await output.WriteAsync(Encoding.UTF8.GetString(buffer.WrittenSpan));
                buffer.ResetWrittenCount();
            }
        }
        finally
        {
            await output.WriteAsync(rows == 0 ? "]\n" : "\n]\n");
        }

        return rows;
    }

    private static void WriteRow(IResultCursor cursor, ArrayBufferWriter<byte> buffer)
    {
        using var json = new Utf8JsonWriter(buffer, GraphValueJson.WriterOptions);
        json.WriteStartObject();
        for (int i = 0; i < cursor.Columns.Count; i++)
        {
            json.WritePropertyName(cursor.Columns[i]);
            GraphValueJson.Write(json, cursor[i]);
        }

        json.WriteEndObject();
    }
}
