using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Columns;

/// <summary>Values that recur, as codes into the dictionary of their property key.</summary>
internal sealed class DictionaryColumn(Presence presence, PackedIntegers codes, ValueDictionary dictionary) : SealedColumn(presence)
{
    public override ColumnEncoding Encoding => ColumnEncoding.Dictionary;

    public static DictionaryColumn ReadBody(ref LogReader reader, Presence presence, ValueDictionary dictionary)
    {
        PackedIntegers codes = PackedIntegers.Read(ref reader, presence.Count);
        for (int i = 0; i < presence.Count; i++)
        {
            if ((ulong)codes[i] >= (ulong)dictionary.Count)
            {
                throw LogReader.Damaged($"the dictionary has no entry {codes[i]}");
            }
        }

        return new DictionaryColumn(presence, codes, dictionary);
    }

    public override void WriteBody(LogBuffer buffer) => codes.Write(buffer);

    protected override GraphValue ValueAt(int slot) => dictionary[(int)codes[slot]];
}
