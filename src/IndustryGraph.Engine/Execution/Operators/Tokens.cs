using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Relationship types by name, as ids of a graph. Unknown ones match nothing until something makes them. No names: any type.</summary>
internal sealed class TypeSet(IReadOnlyList<string> names)
{
    private int[]? ids;
    private int epoch = -1;

    /// <summary>The ids; null for any type.</summary>
    public int[]? In(GraphRoot graph)
    {
        if (names.Count > 0 && epoch != graph.TokenEpoch)
        {
            ids = [.. names.Select(graph.TypeId)];
            epoch = graph.TokenEpoch;
        }

        return ids;
    }
}

/// <summary>A label by name, as an id of a graph.</summary>
internal sealed class LabelToken(string name)
{
    private int id = -1;
    private int epoch = -1;

    /// <summary>The id; -1 while no node ever had it.</summary>
    public int In(GraphRoot graph)
    {
        if (epoch != graph.TokenEpoch)
        {
            id = graph.LabelId(name);
            epoch = graph.TokenEpoch;
        }

        return id;
    }
}
