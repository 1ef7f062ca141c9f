namespace IndustryGraph.Engine.Execution.Paths;

/// <summary>
/// A path pattern as a nondeterministic automaton: a path matches where its relationships, one after the other, lead from
/// <see cref="Start"/> to an accepting state. Variable length, quantified patterns and shortest paths all become one of these.
/// There are no empty steps: the builder has closed over them.
/// </summary>
internal sealed class PathAutomaton
{
    private readonly PathStep[][] outgoing;
    private readonly PathStep[][] incoming;
    private readonly bool[] accepting;

    public PathAutomaton(int stateCount, int start, IEnumerable<int> accepting, IReadOnlyCollection<PathStep> steps, int? maxLength)
    {
        Start = start;
        MaxLength = maxLength;
        this.accepting = new bool[stateCount];
        foreach (int state in accepting)
        {
            this.accepting[state] = true;
        }

        outgoing = [.. Enumerable.Range(0, stateCount).Select(state => steps.Where(step => step.Source == state).ToArray())];
        incoming = [.. Enumerable.Range(0, stateCount).Select(state => steps.Where(step => step.Target == state).ToArray())];
    }

    public int StateCount => accepting.Length;

    public int Start { get; }

    /// <summary>The longest path wanted, where counting is left to the search instead of to states; null where the states bound it or nothing does.</summary>
    public int? MaxLength { get; }

    /// <summary>Whether no relationship at all is a match.</summary>
    public bool AcceptsEmpty => accepting[Start];

    public IEnumerable<int> AcceptingStates => Enumerable.Range(0, StateCount).Where(IsAccepting);

    public bool IsAccepting(int state) => accepting[state];

    public ReadOnlySpan<PathStep> From(int state) => outgoing[state];

    public ReadOnlySpan<PathStep> Into(int state) => incoming[state];
}

/// <summary>A step over one relationship, from state to state.</summary>
/// <param name="Hop">What the relationship must be.</param>
/// <param name="TailFilter">What a repetition that ends here must satisfy as a whole; null is nothing.</param>
internal sealed record PathStep(int Source, int Target, HopPattern Hop, ITailFilter? TailFilter);

/// <summary>Judges a hop by its relationship and its ends, in the pattern's direction.</summary>
internal interface IHopFilter
{
    bool Accepts(long from, long relationship, long to);
}

/// <summary>Judges the last hops of a path: those of the repetition that just ended.</summary>
internal interface ITailFilter
{
    /// <summary>How many hops a repetition has.</summary>
    int Length { get; }

    /// <param name="nodes">The nodes of the repetition; one more than the relationships.</param>
    /// <param name="relationships">Its relationships.</param>
    bool Accepts(ReadOnlySpan<long> nodes, ReadOnlySpan<long> relationships);
}
