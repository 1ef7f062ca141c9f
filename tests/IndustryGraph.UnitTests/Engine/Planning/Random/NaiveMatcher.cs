namespace IndustryGraph.UnitTests.Engine.Planning.Random;

/// <summary>Matches a pattern by trying everything: each node for each variable, each relationship for each edge.</summary>
internal sealed class NaiveMatcher(RandomGraph graph, RandomPattern pattern)
{
    public IReadOnlyList<string> Rows(IReadOnlyList<int?>? fixedNodes = null)
    {
        var rows = new List<string>();
        var binding = new Binding(graph, new int[pattern.Nodes.Count], new int[pattern.Edges.Count][]);
        BindNode(0, binding, fixedNodes, rows);
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private void BindNode(int index, Binding binding, IReadOnlyList<int?>? fixedNodes, List<string> rows)
    {
        if (index == pattern.Nodes.Count)
        {
            BindEdge(0, binding, rows);
            return;
        }

        NodePattern wanted = pattern.Nodes[index];
        foreach (RandomGraph.Node node in graph.Nodes)
        {
            bool fits = (wanted.Label is null || node.Labels.Contains(wanted.Label)) && (wanted.X is null || node.X == wanted.X)
                && (fixedNodes is null || fixedNodes[index] is null || fixedNodes[index] == node.Id);
            if (fits)
            {
                binding.Nodes[index] = node.Id;
                BindNode(index + 1, binding, fixedNodes, rows);
            }
        }
    }

    private void BindEdge(int index, Binding binding, List<string> rows)
    {
        if (index == pattern.Edges.Count)
        {
            if (pattern.Conditions.All(condition => condition.Holds(binding, graph)))
            {
                rows.Add(binding.Describe(pattern));
            }

            return;
        }

        EdgePattern edge = pattern.Edges[index];
        (int min, int max) = edge.Length ?? (1, 1);
        foreach (int[] trail in Trails(edge, binding.Nodes[edge.Left], binding.Nodes[edge.Right], [], min, max))
        {
            if (!binding.Edges.Take(index).Any(used => used.Intersect(trail).Any()))
            {
                binding.Edges[index] = trail;
                BindEdge(index + 1, binding, rows);
            }
        }
    }

    private IEnumerable<int[]> Trails(EdgePattern edge, int from, int to, int[] walked, int min, int max)
    {
        if (walked.Length >= min && from == to)
        {
            yield return walked;
        }

        if (walked.Length == max)
        {
            yield break;
        }

        foreach (RandomGraph.Relationship next in graph.Relationships.Where(next => edge.HasType(next.Type) && !walked.Contains(next.Id)))
        {
            bool forwards = edge.Direction != 1 && next.Start == from;
            bool backwards = edge.Direction != 0 && next.End == from && !(forwards && next.Start == next.End);
            foreach (int neighbour in new[] { forwards ? next.End : -1, backwards ? next.Start : -1 }.Where(neighbour => neighbour >= 0))
            {
                foreach (int[] trail in Trails(edge, neighbour, to, [.. walked, next.Id], min, max))
                {
                    yield return trail;
                }
            }
        }
    }
}

/// <summary>What the variables of a pattern stand for: ids of nodes, and of each edge's relationships.</summary>
internal sealed record Binding(RandomGraph Graph, int[] Nodes, int[][] Edges)
{
    public RandomGraph.Node Node(int index) => Graph.Nodes[Nodes[index]];

    public string Describe(RandomPattern pattern) => string.Join(
        " | ",
        Nodes.Select(id => id.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Concat(Edges.Select((ids, index) => pattern.Edges[index].Length is null ? $"{ids[0]}" : $"[{string.Join(", ", ids)}]")));
}
