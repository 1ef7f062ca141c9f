using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Chunks;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.FullText;

/// <summary>The documents of a chunk's entities: those with a label or type of the index and text in one of its properties.</summary>
internal sealed class FullTextDocuments(GraphRoot root, IndexDescriptor index)
{
    public IEnumerable<FullTextDocument> OfChunk(int number)
    {
        PropertyChunk? chunk = index.OnRelationships ? root.RelationshipChunks[number] : root.NodeChunks[number];
        for (int row = 0; chunk is not null && row < PropertyChunk.Rows; row++)
        {
            if (Holds(chunk, row) && TextsOf(chunk, row) is { Count: > 0 } texts)
            {
                yield return new FullTextDocument(((long)number << PropertyChunk.RowBits) + row, texts);
            }
        }
    }

    private bool Holds(PropertyChunk chunk, int row)
    {
        if (chunk is RelationshipChunk relationships)
        {
            return relationships.Exists(row) && index.LabelsOrTypes.Contains(relationships.Type);
        }

        int set = ((NodeChunk)chunk).LabelSet(row);
        return index.LabelsOrTypes.Any(label => root.Catalog.LabelSets.Contains(set, label));
    }

    private List<KeyValuePair<string, string>> TextsOf(PropertyChunk chunk, int row)
    {
        var texts = new List<KeyValuePair<string, string>>();
        foreach (int key in index.Keys)
        {
            GraphValue value = chunk.Get(row, key);
            if (value.IsString)
            {
                texts.Add(new(root.KeyName(key), value.AsString()));
            }
            else if (value.Kind == GraphValueKind.List)
            {
                texts.AddRange(value.AsList().Where(static item => item.IsString).Select(item => new KeyValuePair<string, string>(root.KeyName(key), item.AsString())));
            }
        }

        return texts;
    }
}
