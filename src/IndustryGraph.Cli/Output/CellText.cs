using System.Buffers;
using System.Text;
using System.Text.Json;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Cli.Output;

/// <summary>A value as the text of a cell: bare where it is one piece, JSON where it is made of several.</summary>
internal static class CellText
{
    public static string Of(GraphValue value)
    {
        if (value.IsNull)
        {
            return "";
        }

        return value.Kind == GraphValueKind.String ? value.AsString() : Bare(value);
    }

    private static string Bare(GraphValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, GraphValueJson.WriterOptions))
        {
            GraphValueJson.Write(json, value);
        }

        // Dates and durations are texts in JSON; their quotes are noise in a cell.
        ReadOnlySpan<byte> written = buffer.WrittenSpan;
        return Encoding.UTF8.GetString(written is [(byte)'"', .., (byte)'"'] ? written[1..^1] : written);
    }
}
