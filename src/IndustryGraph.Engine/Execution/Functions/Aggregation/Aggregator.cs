using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>
/// Computes one aggregate for many groups at once: groups are numbered from zero, and the state of each stands in arrays.
/// <see cref="Grow"/> comes before the first value of a group.
/// </summary>
internal abstract class Aggregator
{
    /// <summary>Makes room for groups below a number. New groups begin empty.</summary>
    public abstract void Grow(int groups);

    /// <summary>Adds a row's value to a group.</summary>
    /// <param name="group">The number of the group.</param>
    /// <param name="value">The value of the first argument; for <c>count(*)</c> anything.</param>
    /// <param name="parameter">The value of the second argument, where there is one.</param>
    public abstract void Add(int group, GraphValue value, GraphValue parameter = default);

    /// <summary>The aggregate of a group; of one that got no values, too.</summary>
    public abstract GraphValue Result(int group);

    /// <summary>Empties all groups, keeping their room.</summary>
    public abstract void Clear();

    /// <summary>Room for groups, at least doubled so that growing one by one stays cheap.</summary>
    private protected static void Grow<T>(ref T[] states, int groups)
    {
        if (states.Length < groups)
        {
            Array.Resize(ref states, Math.Max(groups, Math.Max(4, states.Length * 2)));
        }
    }
}
