using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>count: of rows, or of values that are not null.</summary>
internal sealed class CountAggregator(bool countsNulls) : Aggregator
{
    private long[] counts = [];

    public override void Grow(int groups) => Grow(ref counts, groups);

    public override void Add(int group, GraphValue value, GraphValue parameter = default)
    {
        if (countsNulls || !value.IsNull)
        {
            counts[group]++;
        }
    }

    /// <summary>Counts many rows at once.</summary>
    public void AddRows(int group, long rows) => counts[group] += rows;

    public override GraphValue Result(int group) => GraphValue.Integer(counts[group]);

    public override void Clear() => Array.Clear(counts);
}
