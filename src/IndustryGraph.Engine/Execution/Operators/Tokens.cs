using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>Relationship types by name, as ids of a graph. Unknown ones match nothing until something makes them. No names: any type.</summary>
internal sealed class TypeSet(IReadOnlyList<string> names)
{
    // One reference, since expressions of a plan are read by several threads at once.
    private Resolved? resolved;

    /// <summary>The ids; null for any type.</summary>
    public int[]? In(GraphRoot graph)
    {
        if (names.Count == 0)
        {
            return null;
        }

        Resolved? known = resolved;
        if (known is null || known.Epoch != graph.TokenEpoch)
        {
            known = new Resolved(graph.TokenEpoch, [.. names.Select(graph.TypeId)]);
            resolved = known;
        }

        return known.Ids;
    }

    private sealed record Resolved(int Epoch, int[] Ids);
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
