using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>percentileCont and percentileDisc: they keep all numbers and sort them at the end; null of nothing.</summary>
internal sealed class PercentileAggregator(ExecutionContext context, bool interpolates) : Aggregator
{
    private const int BytesPerValue = 16;

    private State[] states = [];
    private long charged;

    public override void Grow(int groups) => Grow(ref states, groups);

    public override void Add(int group, GraphValue value, GraphValue parameter = default)
    {
        ref State state = ref states[group];
        if (state.Values is null)
        {
            state.Percentile = Checked(parameter);
            state.Values = [];
        }

        if (value.IsNull)
        {
            return;
        }

        if (!value.IsNumber)
        {
            throw FunctionErrors.WrongValue($"{Name}() takes numbers, and got {FunctionErrors.Describe(value)}.");
        }

        state.Values.Add(value);
        charged += BytesPerValue;
        context.Charge(BytesPerValue);
    }

    public override GraphValue Result(int group)
    {
        State state = states[group];
        if (state.Values is not { Count: > 0 } values)
        {
            return GraphValue.Null;
        }

        values.Sort(GraphValueOrderComparer.Instance);
        return interpolates ? Interpolate(values, state.Percentile) : Nearest(values, state.Percentile);
    }

    public override void Clear()
    {
        Array.Clear(states);
        context.Release(charged);
        charged = 0;
    }

    private string Name => interpolates ? "percentileCont" : "percentileDisc";

    private static GraphValue Interpolate(List<GraphValue> values, double percentile)
    {
        double place = percentile * (values.Count - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, values.Count - 1);
        double share = place - below;
        return GraphValue.Float((values[below].AsDouble() * (1 - share)) + (values[above].AsDouble() * share));
    }

    private static GraphValue Nearest(List<GraphValue> values, double percentile) =>
        values[Math.Clamp((int)Math.Ceiling(percentile * values.Count) - 1, 0, values.Count - 1)];

    private double Checked(GraphValue percentile)
    {
        if (!percentile.IsNumber)
        {
            throw FunctionErrors.WrongValue($"{Name}() takes a number as its percentile, and got {FunctionErrors.Describe(percentile)}.");
        }

        double value = percentile.AsDouble();
        return value is >= 0 and <= 1
            ? value
            : throw FunctionErrors.OutOfRange($"{Name}() got {GraphFloatText.Format(value)} as its percentile, which must lie between 0.0 and 1.0.");
    }

    private struct State
    {
        public double Percentile;
        public List<GraphValue>? Values;
    }
}
