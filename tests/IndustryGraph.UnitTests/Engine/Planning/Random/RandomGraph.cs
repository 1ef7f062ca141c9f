namespace IndustryGraph.UnitTests.Engine.Planning.Random;

/// <summary>A small graph with loops and parallel relationships, and the statement that makes it.</summary>
internal sealed class RandomGraph
{
    private const int NodeCount = 6;
    private const int RelationshipCount = 10;

    public RandomGraph(System.Random random)
    {
        Nodes = [.. Enumerable.Range(0, NodeCount).Select(id => new Node(id, [.. new[] { "A", "B" }.Where(_ => random.Next(2) == 0)], random.Next(3)))];
        Relationships =
        [
            .. Enumerable.Range(0, RelationshipCount).Select(
                id => new Relationship(id, random.Next(2) == 0 ? "R" : "S", random.Next(NodeCount), random.Next(NodeCount), random.Next(3))),
        ];
    }

    public IReadOnlyList<Node> Nodes { get; }

    public IReadOnlyList<Relationship> Relationships { get; }

    public string CreateStatement =>
        "CREATE "
        + string.Join(", ", Nodes.Select(node => $"(n{node.Id}{string.Concat(node.Labels.Select(label => ":" + label))} {{id: {node.Id}, x: {node.X}}})"))
        + string.Concat(Relationships.Select(
            relationship => $", (n{relationship.Start})-[:{relationship.Type} {{id: {relationship.Id}, w: {relationship.W}}}]->(n{relationship.End})"));

    internal sealed record Node(int Id, IReadOnlyList<string> Labels, int X);

    internal sealed record Relationship(int Id, string Type, int Start, int End, int W);
}
