using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>stdev and stdevp, in one pass by Welford's method; 0.0 of fewer than two values.</summary>
internal sealed class DeviationAggregator(bool ofSample) : Aggregator
{
    private State[] states = [];

    public override void Grow(int groups) => Grow(ref states, groups);

    public override void Add(int group, GraphValue value, GraphValue parameter = default)
    {
        if (value.IsNull)
        {
            return;
        }

        if (!value.IsNumber)
        {
            throw FunctionErrors.WrongValue($"{(ofSample ? "stdev" : "stdevp")}() takes numbers, and got {FunctionErrors.Describe(value)}.");
        }

        ref State state = ref states[group];
        double number = value.AsDouble();
        double fromMean = number - state.Mean;
        state.Count++;
        state.Mean += fromMean / state.Count;
        state.SumOfSquares += fromMean * (number - state.Mean);
    }

    public override GraphValue Result(int group)
    {
        State state = states[group];
        return GraphValue.Float(state.Count < 2 ? 0 : Math.Sqrt(state.SumOfSquares / (ofSample ? state.Count - 1 : state.Count)));
    }

    public override void Clear() => Array.Clear(states);

    private struct State
    {
        public long Count;
        public double Mean;
        public double SumOfSquares;
    }
}
