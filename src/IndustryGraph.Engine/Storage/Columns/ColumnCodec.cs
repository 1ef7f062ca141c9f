using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Log;

namespace IndustryGraph.Engine.Storage.Columns;

/// <summary>Sealed columns as bytes: encoding, presence, body.</summary>
internal static class ColumnCodec
{
    public static void Write(LogBuffer buffer, SealedColumn column)
    {
        buffer.WriteByte((byte)column.Encoding);
        column.Presence.Write(buffer);
        column.WriteBody(buffer);
    }

    public static SealedColumn Read(ref LogReader reader, ValueDictionary dictionary)
    {
        var encoding = (ColumnEncoding)reader.ReadByte();
        var presence = Presence.Read(ref reader);
        return encoding switch
        {
            ColumnEncoding.Bits => BitsColumn.ReadBody(ref reader, presence),
            ColumnEncoding.Dictionary => DictionaryColumn.ReadBody(ref reader, presence, dictionary),
            ColumnEncoding.Text => TextColumn.ReadBody(ref reader, presence),
            ColumnEncoding.List => ListColumn.ReadBody(ref reader, presence, dictionary),
            ColumnEncoding.Mixed => MixedColumn.ReadBody(ref reader, presence),
            _ => throw LogReader.Damaged($"{(byte)encoding} is no encoding of a column"),
        };
    }
}
