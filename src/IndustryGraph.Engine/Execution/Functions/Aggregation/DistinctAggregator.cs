using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>Lets each value of a group through once, for <c>count(DISTINCT x)</c> and its siblings.</summary>
internal sealed class DistinctAggregator(Aggregator inner, ExecutionContext context) : Aggregator
{
    private const int BytesPerValue = 48;

    private readonly HashSet<(int Group, GraphValue Value)> seen = new(Comparer.Instance);

    public override void Grow(int groups) => inner.Grow(groups);

    public override void Add(int group, GraphValue value, GraphValue parameter = default)
    {
        if (seen.Add((group, value)))
        {
            context.Charge(BytesPerValue);
            inner.Add(group, value, parameter);
        }
    }

    public override GraphValue Result(int group) => inner.Result(group);

    public override void Clear()
    {
        context.Release((long)seen.Count * BytesPerValue);
        seen.Clear();
        inner.Clear();
    }

    private sealed class Comparer : IEqualityComparer<(int Group, GraphValue Value)>
    {
        public static readonly Comparer Instance = new();

        public bool Equals((int Group, GraphValue Value) x, (int Group, GraphValue Value) y) =>
            x.Group == y.Group && GraphValueComparison.AreEquivalent(x.Value, y.Value);

        public int GetHashCode((int Group, GraphValue Value) obj) => HashCode.Combine(obj.Group, GraphValueComparison.EquivalenceHash(obj.Value));
    }
}
