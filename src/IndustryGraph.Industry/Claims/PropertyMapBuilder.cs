using IndustryGraph.Graph.Values;

namespace IndustryGraph.Industry.Claims;

/// <summary>Collects properties for a map and leaves out those without a value.</summary>
internal sealed class PropertyMapBuilder(int capacity)
{
    private readonly List<string> keys = new(capacity);
    private readonly List<GraphValue> values = new(capacity);

    public void Add(string key, GraphValue value)
    {
        if (!value.IsNull)
        {
            keys.Add(key);
            values.Add(value);
        }
    }

    public GraphMap ToMap() => new([.. keys], [.. values]);
}
