using CsCheck;
using IndustryGraph.Engine.Execution.Paths;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using Xunit;
using ExecutionContext = IndustryGraph.Engine.Execution.ExecutionContext;

namespace IndustryGraph.UnitTests.Engine.Paths;

/// <summary>Both searches against an enumerator that knows nothing of automata: it grows every trail of every repetition.</summary>
public sealed class PathSearchTests
{
    private static readonly Gen<Scenario> Scenarios =
        from nodes in Gen.Int[2, 5]
        from ends in Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1], Gen.Int[0, 1]).Array[0, 8]
        from connections in Gen.Select(Gen.Int[0, 2], Gen.Int[-1, 1], Gen.Int[0, 2], Gen.Int[0, 2]).Array[1, 2]
        from left in Gen.Int[0, nodes - 1]
        from right in Gen.Int[0, nodes - 1]
        select new Scenario(
            nodes, ends, [.. connections.Select(c => new Repeated((TraversalDirection)c.Item1, c.Item2, c.Item3, c.Item3 + c.Item4))], left, right);

    [Fact]
    public void A_trail_search_finds_every_trail_once_and_no_other() =>
        Scenarios.Sample(
            scenario =>
            {
                using var store = scenario.Build(out long[] nodes, out _);
                var search = new TrailSearch(PathAutomatonBuilder.Build(scenario.Connections()));
                search.Reset(store.Current, Context(), nodes[scenario.Left], -1);
                Assert.Equal(Sorted(scenario.Naive().Select(Spell)), Sorted(All(search.Next, search.Trail)));
            },
            iter: 300);

    [Fact]
    public void A_trail_search_with_a_bound_end_finds_those_that_end_there() =>
        Scenarios.Sample(
            scenario =>
            {
                using var store = scenario.Build(out long[] nodes, out _);
                var search = new TrailSearch(PathAutomatonBuilder.Build(scenario.Connections()));
                search.Reset(store.Current, Context(), nodes[scenario.Left], nodes[scenario.Right]);
                Assert.Equal(
                    Sorted(scenario.Naive().Where(trail => trail.Nodes[^1] == scenario.Right).Select(Spell)), Sorted(All(search.Next, search.Trail)));
            },
            iter: 300);

    [Fact]
    public void A_shortest_path_search_tells_all_trails_between_its_ends_shortest_first() =>
        Scenarios.Sample(
            scenario =>
            {
                using var store = scenario.Build(out long[] nodes, out _);
                var search = new ShortestPathSearch(scenario.Connections());
                search.Reset(store.Current, Context(), nodes[scenario.Left], nodes[scenario.Right]);
                List<string> found = All(search.Next, search.Trail);
                IEnumerable<string> expected = scenario.Naive().Where(trail => trail.Nodes[^1] == scenario.Right).Select(Spell);
                Assert.Equal(Sorted(expected), Sorted(found));
                Assert.Equal(found.Select(Length).Order(), found.Select(Length));
            },
            iter: 300);

    [Fact]
    public void Searching_from_the_right_end_finds_the_same_trails()
        => Scenarios.Sample(
            scenario =>
            {
                using var store = scenario.Build(out long[] nodes, out _);
                var search = new TrailSearch(PathAutomatonBuilder.Build(ConnectionPattern.Reverse(scenario.Connections())));
                search.Reset(store.Current, Context(), nodes[scenario.Right], nodes[scenario.Left]);
                var found = new List<string>();
                while (search.Next())
                {
                    found.Add(Spell(([.. search.Trail.Nodes.Reverse().Select(n => (int)n)], [.. search.Trail.Relationships.Reverse().Select(r => r)])));
                }

                IEnumerable<string> expected = scenario.Naive().Where(trail => trail.Nodes[^1] == scenario.Right).Select(Spell);
                Assert.Equal(Sorted(expected), Sorted(found));
            },
            iter: 300);

    [Theory]
    [InlineData(PathSelectorKind.ShortestK, 2, "1 1")]
    [InlineData(PathSelectorKind.ShortestPathFunction, 1, "1")]
    [InlineData(PathSelectorKind.AllShortest, 1, "1 1")]
    [InlineData(PathSelectorKind.ShortestGroups, 2, "1 1 3 3 3")]
    public void A_selector_keeps_what_its_name_says(object selector, long count, string expected)
    {
        var selection = new PathSelection((PathSelectorKind)selector, count);
        selection.Reset();
        Assert.Equal(expected, string.Join(' ', new[] { 1, 1, 3, 3, 3, 4 }.TakeWhile(selection.Keeps)));
    }

    [Fact]
    public void A_search_stops_when_its_time_is_over()
    {
        var dense = new Scenario(
            12, [.. from a in Enumerable.Range(0, 12) from b in Enumerable.Range(0, a) select (a, b, 0)], [new Repeated(TraversalDirection.Both, -1, 1, 40)], 0, 1);
        using var store = dense.Build(out long[] nodes, out _);
        var search = new TrailSearch(PathAutomatonBuilder.Build(dense.Connections()));
        search.Reset(store.Current, Context(TimeSpan.FromMilliseconds(1)), nodes[0], -1);
        var error = Assert.Throws<GraphException>(() =>
        {
            while (search.Next())
            {
            }
        });
        Assert.Equal(GraphErrorCodes.TransactionTimedOut, error.Code);
    }

    private static ExecutionContext Context(TimeSpan? timeout = null) => new(
        GraphMap.Empty, StatementLimits.Default with { Timeout = timeout ?? TimeSpan.FromMinutes(1) }, TimeProvider.System, DateTimeOffset.UnixEpoch, 0, null,
        CancellationToken.None);

    private static List<string> All(Func<bool> next, Trail trail)
    {
        var found = new List<string>();
        while (next())
        {
            found.Add(Spell(([.. trail.Nodes.Select(node => (int)node)], [.. trail.Relationships])));
        }

        return found;
    }

    private static string Spell((int[] Nodes, long[] Relationships) trail) => $"{string.Join('-', trail.Nodes)} over {string.Join(',', trail.Relationships)}";

    private static int Length(string spelled) => spelled.Count(c => c == '-');

    private static string[] Sorted(IEnumerable<string> trails) => [.. trails.Order(StringComparer.Ordinal)];

    /// <summary>One relationship, repeated; type -1 is any.</summary>
    private sealed record Repeated(TraversalDirection Direction, int Type, int Min, int Max);

    private sealed record Scenario(int Nodes, (int From, int To, int Type)[] Relationships, Repeated[] Pattern, int Left, int Right)
    {
        private long[] relationshipIds = [];

        public GraphStore Build(out long[] nodes, out long[] relationships)
        {
            GraphStore store = GraphStore.Open(null);
            using GraphWriter writer = store.BeginWrite();
            int[] types = [writer.EnsureType("A"), writer.EnsureType("B")];
            nodes = [.. Enumerable.Range(0, Nodes).Select(_ => writer.CreateNode([]))];
            var ids = new List<long>();
            foreach ((int from, int to, int type) in Relationships)
            {
                ids.Add(writer.CreateRelationship(types[type], nodes[from], nodes[to]));
            }

            writer.Commit();
            relationships = relationshipIds = [.. ids];
            return store;
        }

        public IReadOnlyList<ConnectionPattern> Connections() => [.. Pattern.Select((repeated, index) => new ConnectionPattern(
            [new HopPattern(index, 0, repeated.Direction, repeated.Type < 0 ? null : [repeated.Type], null)], repeated.Min, repeated.Max, null))];

        /// <summary>Every way to choose a number of repetitions for each connection and to walk them without crossing a relationship twice.</summary>
        public IEnumerable<(int[] Nodes, long[] Relationships)> Naive() => Grow([Left], [], 0, 0);

        private IEnumerable<(int[] Nodes, long[] Relationships)> Grow(int[] nodes, long[] crossed, int connection, int repetition)
        {
            if (connection == Pattern.Length)
            {
                yield return (nodes, crossed);
                yield break;
            }

            Repeated repeated = Pattern[connection];
            if (repetition >= repeated.Min)
            {
                foreach (var trail in Grow(nodes, crossed, connection + 1, 0))
                {
                    yield return trail;
                }
            }

            if (repetition == repeated.Max)
            {
                yield break;
            }

            for (int i = 0; i < Relationships.Length; i++)
            {
                (int from, int to, int type) = Relationships[i];
                if (crossed.Contains(relationshipIds[i]) || (repeated.Type >= 0 && type != repeated.Type))
                {
                    continue;
                }

                IEnumerable<int> reached = repeated.Direction switch
                {
                    TraversalDirection.Outgoing => from == nodes[^1] ? [to] : [],
                    TraversalDirection.Incoming => to == nodes[^1] ? [from] : [],
                    _ => from == nodes[^1] ? [to] : to == nodes[^1] ? [from] : [],
                };
                foreach (int node in reached)
                {
                    foreach (var trail in Grow([.. nodes, node], [.. crossed, relationshipIds[i]], connection, repetition + 1))
                    {
                        yield return trail;
                    }
                }
            }
        }
    }
}
