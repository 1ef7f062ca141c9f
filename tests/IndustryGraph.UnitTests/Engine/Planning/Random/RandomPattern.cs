namespace IndustryGraph.UnitTests.Engine.Planning.Random;

/// <summary>A random MATCH over a few nodes and edges, as text and as data that a naive evaluator reads.</summary>
internal sealed class RandomPattern
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    public RandomPattern(System.Random random)
    {
        Nodes = [.. Names.Take(random.Next(1, 5)).Select(name => new NodePattern(name, Pick(random, null, null, "A", "B"), random.Next(4) == 0 ? random.Next(3) : null))];
        Edges = [.. Enumerable.Range(0, random.Next(0, 4)).Select(index => Edge(random, index))];
        Conditions = [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => Condition(random)).OfType<Condition>()];
    }

    public IReadOnlyList<NodePattern> Nodes { get; }

    public IReadOnlyList<EdgePattern> Edges { get; }

    public IReadOnlyList<Condition> Conditions { get; }

    public string Match
    {
        get
        {
            IEnumerable<string> nodes = Nodes.Select(node => node.ToString());
            IEnumerable<string> edges = Edges.Select(edge => $"({Nodes[edge.Left].Name}){edge}({Nodes[edge.Right].Name})");
            string where = Conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", Conditions.Select(condition => condition.Text));
            return string.Join(", ", nodes.Concat(edges)) + where;
        }
    }

    /// <summary>Ids of nodes and relationships, lists of ids for paths.</summary>
    public string Return => string.Join(
        ", ",
        Nodes.Select(node => $"{node.Name}.id").Concat(Edges.Select(edge => edge.Length is null ? $"{edge.Name}.id" : $"[x IN {edge.Name} | x.id]")));

    private static T Pick<T>(System.Random random, params T[] choices) => choices[random.Next(choices.Length)];

    private EdgePattern Edge(System.Random random, int index) => new(
        $"r{index}", random.Next(Nodes.Count), random.Next(Nodes.Count), Pick(random, null, "R", "S", "R|S"), random.Next(3),
        random.Next(4) == 0 ? (random.Next(2), random.Next(1, 3)) : null);

    private Condition? Condition(System.Random random)
    {
        int left = random.Next(Nodes.Count);
        int right = random.Next(Nodes.Count);
        List<int> singles = [.. Enumerable.Range(0, Edges.Count).Where(index => Edges[index].Length is null)];
        return random.Next(6) switch
        {
            0 => new Condition($"{Nodes[left].Name}.x = {Nodes[right].Name}.x", (row, _) => row.Node(left).X == row.Node(right).X),
            1 => new Condition($"{Nodes[left].Name}.x < {Nodes[right].Name}.x", (row, _) => row.Node(left).X < row.Node(right).X),
            2 => new Condition($"{Nodes[left].Name}.x IN [0, 2]", (row, _) => row.Node(left).X != 1),
            3 => new Condition(
                $"NOT ({Nodes[left].Name})-[:R]->({Nodes[right].Name})",
                (row, graph) => !graph.Relationships.Any(other => other.Type == "R" && other.Start == row.Nodes[left] && other.End == row.Nodes[right])),
            4 => new Condition(
                $"COUNT {{ ({Nodes[left].Name})-[:S]-() }} > 1",
                (row, graph) => graph.Relationships.Count(other => other.Type == "S" && (other.Start == row.Nodes[left] || other.End == row.Nodes[left])) > 1),
            _ when singles.Count > 0 => OfRelationship(singles[random.Next(singles.Count)]),
            _ => null,
        };
    }

    private Condition OfRelationship(int edge) => new($"{Edges[edge].Name}.w >= 1", (row, graph) => graph.Relationships[row.Edges[edge][0]].W >= 1);
}

internal sealed record NodePattern(string Name, string? Label, int? X)
{
    public override string ToString() => $"({Name}{(Label is null ? "" : ":" + Label)}{(X is null ? "" : $" {{x: {X}}}")})";
}

/// <param name="Direction">0 to the right, 1 to the left, 2 either way.</param>
internal sealed record EdgePattern(string Name, int Left, int Right, string? Types, int Direction, (int Min, int Max)? Length)
{
    public bool HasType(string type) => Types is null || Types.Contains(type, StringComparison.Ordinal);

    public override string ToString()
    {
        string length = Length is { } range ? $"*{range.Min}..{range.Max}" : "";
        string body = $"[{Name}{(Types is null ? "" : ":" + Types)}{length}]";
        return Direction switch { 0 => $"-{body}->", 1 => $"<-{body}-", _ => $"-{body}-" };
    }
}

internal sealed record Condition(string Text, Func<Binding, RandomGraph, bool> Holds);
