namespace IndustryGraph.Engine.Execution.Paths;

/// <summary>
/// A found path: one node more than relationships, in the pattern's reading order, with the step that crossed each
/// relationship. No relationship stands in it twice.
/// </summary>
internal sealed class Trail
{
    private readonly List<long> nodes = [];
    private readonly List<long> relationships = [];
    private readonly List<PathStep> steps = [];

    public IReadOnlyList<long> Nodes => nodes;

    public IReadOnlyList<long> Relationships => relationships;

    public IReadOnlyList<PathStep> Steps => steps;

    public int Length => relationships.Count;

    public void Begin(long node)
    {
        nodes.Clear();
        relationships.Clear();
        steps.Clear();
        nodes.Add(node);
    }

    public void Push(long relationship, long node, PathStep step)
    {
        relationships.Add(relationship);
        nodes.Add(node);
        steps.Add(step);
    }

    public void Pop()
    {
        relationships.RemoveAt(relationships.Count - 1);
        nodes.RemoveAt(nodes.Count - 1);
        steps.RemoveAt(steps.Count - 1);
    }

    public bool Contains(long relationship) => relationships.Contains(relationship);

    /// <summary>Turns a path that was searched from its right end into reading order.</summary>
    public void Reverse()
    {
        nodes.Reverse();
        relationships.Reverse();
        steps.Reverse();
    }

    /// <summary>Whether the repetition that its last step ends satisfies that step's tail filter.</summary>
    public bool SatisfiesTailFilter() =>
        steps[^1].TailFilter is not { } filter
        || filter.Accepts(
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(nodes)[^(filter.Length + 1)..],
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(relationships)[^filter.Length..]);
}
