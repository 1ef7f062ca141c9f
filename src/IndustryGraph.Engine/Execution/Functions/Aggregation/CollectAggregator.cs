using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>collect: the values that are not null, in the order in which they came.</summary>
internal sealed class CollectAggregator(ExecutionContext context) : Aggregator
{
    private const int BytesPerValue = 16;

    private State[] states = [];
    private long charged;

    public override void Grow(int groups) => Grow(ref states, groups);

    public override void Add(int group, GraphValue value, GraphValue parameter = default)
    {
        if (value.IsNull)
        {
            return;
        }

        ref State state = ref states[group];
        state.Items ??= new GraphValue[4];
        if (state.Count == state.Items.Length)
        {
            Array.Resize(ref state.Items, state.Count * 2);
        }

        state.Items[state.Count++] = value;
        charged += BytesPerValue;
        context.Charge(BytesPerValue);
    }

    public override GraphValue Result(int group)
    {
        State state = states[group];
        return GraphValue.Object(state.Items is null ? GraphList.Empty : GraphList.Of(state.Items, state.Count));
    }

    // Lists handed out keep their arrays, so emptied groups begin with new ones.
    public override void Clear()
    {
        Array.Clear(states);
        context.Release(charged);
        charged = 0;
    }

    private struct State
    {
        public GraphValue[]? Items;
        public int Count;
    }
}
