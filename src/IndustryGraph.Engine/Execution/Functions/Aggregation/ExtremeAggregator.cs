using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>min and max: by the order of ORDER BY, over all types; null of nothing.</summary>
internal sealed class ExtremeAggregator(bool greatest) : Aggregator
{
    private GraphValue[] extremes = [];

    public override void Grow(int groups) => Grow(ref extremes, groups);

    public override void Add(int group, GraphValue value, GraphValue parameter = default)
    {
        if (value.IsNull)
        {
            return;
        }

        ref GraphValue extreme = ref extremes[group];
        if (extreme.IsNull || (GraphValueComparison.Order(value, extreme) is var order && (greatest ? order > 0 : order < 0)))
        {
            extreme = value;
        }
    }

    public override GraphValue Result(int group) => extremes[group];

    public override void Clear() => Array.Clear(extremes);
}
