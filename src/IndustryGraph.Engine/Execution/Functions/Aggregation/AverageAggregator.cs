using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>avg: the mean of numbers, as a float, or of durations; null of nothing.</summary>
internal sealed class AverageAggregator : Aggregator
{
    private State[] states = [];

    public override void Grow(int groups) => Grow(ref states, groups);

    public override void Add(int group, GraphValue value, GraphValue parameter = default)
    {
        if (value.IsNull)
        {
            return;
        }

        ref State state = ref states[group];
        bool isDuration = value.Kind == GraphValueKind.Duration;
        if (!isDuration && !value.IsNumber)
        {
            throw FunctionErrors.WrongValue($"avg() takes numbers or durations, and got {FunctionErrors.Describe(value)}.");
        }

        if (state.Count > 0 && isDuration != (state.Duration is not null))
        {
            throw FunctionErrors.WrongValue("avg() takes either numbers or durations, and got both.");
        }

        state.Count++;
        if (isDuration)
        {
            state.Duration = TemporalArithmetic.Add(GraphValue.Object(state.Duration ?? GraphDuration.Zero), value.As<GraphDuration>()).As<GraphDuration>();
        }
        else if (value.IsInteger)
        {
            state.Integers += value.AsInteger();
        }
        else
        {
            state.Floats += value.AsFloat();
        }
    }

    public override GraphValue Result(int group)
    {
        State state = states[group];
        if (state.Count == 0)
        {
            return GraphValue.Null;
        }

        return state.Duration is null
            ? GraphValue.Float(((double)state.Integers + state.Floats) / state.Count)
            : TemporalArithmetic.Divide(state.Duration, GraphValue.Integer(state.Count));
    }

    public override void Clear() => Array.Clear(states);

    // Integers are summed apart, exactly: their sum may exceed 64 bits where their mean does not.
    private struct State
    {
        public long Count;
        public Int128 Integers;
        public double Floats;
        public GraphDuration? Duration;
    }
}
