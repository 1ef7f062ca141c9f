using System.Text.Json;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Graph.Json;

/// <summary>Nodes, relationships, paths and maps in typed JSON.</summary>
internal static class TypedJsonEntities
{
    public static GraphMap MapOf(List<string> keys, List<GraphValue> values) =>
        keys.Count == 0 ? GraphMap.Empty
        : HasDuplicates(keys) ? GraphMap.Of(keys.Zip(values, KeyValuePair.Create))
        : new GraphMap([.. keys], [.. values]);

    public static GraphNode ReadNode(TypedJsonReader values, ref Utf8JsonReader reader, int depth)
    {
        string elementId = string.Empty;
        string[] labels = [];
        GraphMap properties = GraphMap.Empty;
        JsonTokens.Expect(ref reader, JsonTokenType.StartObject, "the members of a node");
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndObject)
        {
            string member = values.ReadName(ref reader);
            JsonTokens.Advance(ref reader);
            switch (member)
            {
                case "_element_id":
                    elementId = JsonTokens.ReadText(ref reader, "an element id");
                    break;
                case "_labels":
                    labels = ReadLabels(values, ref reader);
                    break;
                case "_properties":
                    properties = values.ReadMap(ref reader, depth);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new GraphNode(ElementIdNumber.Of(elementId), elementId, labels, properties);
    }

    public static GraphRelationship ReadRelationship(TypedJsonReader values, ref Utf8JsonReader reader, int depth)
    {
        string elementId = string.Empty, start = string.Empty, end = string.Empty, type = string.Empty;
        GraphMap properties = GraphMap.Empty;
        JsonTokens.Expect(ref reader, JsonTokenType.StartObject, "the members of a relationship");
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndObject)
        {
            string member = values.ReadName(ref reader);
            JsonTokens.Advance(ref reader);
            switch (member)
            {
                case "_element_id":
                    elementId = JsonTokens.ReadText(ref reader, "an element id");
                    break;
                case "_start_node_element_id":
                    start = JsonTokens.ReadText(ref reader, "an element id");
                    break;
                case "_end_node_element_id":
                    end = JsonTokens.ReadText(ref reader, "an element id");
                    break;
                case "_type":
                    JsonTokens.Expect(ref reader, JsonTokenType.String, "a relationship type");
                    type = values.ReadName(ref reader);
                    break;
                case "_properties":
                    properties = values.ReadMap(ref reader, depth);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new GraphRelationship(ElementIdNumber.Of(elementId), elementId, type, ElementIdNumber.Of(start), start, ElementIdNumber.Of(end), end, properties);
    }

    public static GraphPath ToPath(GraphValue[] items)
    {
        if (items.Length % 2 == 0)
        {
            throw JsonTokens.Invalid($"A path has one node more than relationships, not {items.Length} items.");
        }

        var nodes = new GraphValue[(items.Length / 2) + 1];
        var relationships = new GraphValue[items.Length / 2];
        for (int i = 0; i < items.Length; i++)
        {
            (i % 2 == 0 ? nodes : relationships)[i / 2] = items[i];
            GraphValueKind expected = i % 2 == 0 ? GraphValueKind.Node : GraphValueKind.Relationship;
            if (items[i].Kind != expected)
            {
                throw JsonTokens.Invalid($"Item {i} of a path must be a {expected}, not a {items[i].Kind}.");
            }
        }

        return new GraphPath(nodes, relationships);
    }

    private static bool HasDuplicates(List<string> keys)
    {
        // Entities have a handful of properties: comparing all pairs beats a set.
        if (keys.Count > 32)
        {
            return new HashSet<string>(keys, StringComparer.Ordinal).Count < keys.Count;
        }

        for (int i = 1; i < keys.Count; i++)
        {
            if (keys.IndexOf(keys[i], 0, i) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string[] ReadLabels(TypedJsonReader values, ref Utf8JsonReader reader)
    {
        JsonTokens.Expect(ref reader, JsonTokenType.StartArray, "an array of labels");
        var labels = new List<string>();
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndArray)
        {
            JsonTokens.Expect(ref reader, JsonTokenType.String, "a label");
            labels.Add(values.ReadName(ref reader));
        }

        return [.. labels];
    }
}
