using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>sum: an integer while all values are integers, else a float; or a duration.</summary>
internal sealed class SumAggregator : Aggregator
{
    private GraphValue[] sums = [];

    public override void Grow(int groups) => Grow(ref sums, groups);

    public override void Add(int group, GraphValue value, GraphValue parameter = default)
    {
        if (value.IsNull)
        {
            return;
        }

        ref GraphValue sum = ref sums[group];
        sum = sum.IsNull ? Checked(value) : Add(sum, Checked(value));
    }

    public override GraphValue Result(int group) => sums[group].IsNull ? GraphValue.Integer(0) : sums[group];

    public override void Clear() => Array.Clear(sums);

    private static GraphValue Checked(GraphValue value) => value.IsNumber || value.Kind == GraphValueKind.Duration
        ? value
        : throw FunctionErrors.WrongValue($"sum() takes numbers or durations, and got {FunctionErrors.Describe(value)}.");

    private static GraphValue Add(GraphValue sum, GraphValue value)
    {
        if (sum.IsInteger && value.IsInteger)
        {
            long total = unchecked(sum.AsInteger() + value.AsInteger());
            return ((sum.AsInteger() ^ total) & (value.AsInteger() ^ total)) < 0
                ? throw FunctionErrors.Overflow("The sum")
                : GraphValue.Integer(total);
        }

        if (sum.IsNumber && value.IsNumber)
        {
            return GraphValue.Float(sum.AsDouble() + value.AsDouble());
        }

        return sum.IsNumber || value.IsNumber
            ? throw FunctionErrors.WrongValue("sum() takes either numbers or durations, and got both.")
            : TemporalArithmetic.Add(sum, value.As<GraphDuration>());
    }
}
