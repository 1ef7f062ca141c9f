namespace IndustryGraph.Engine.Execution.Paths;

/// <summary>Builds the automaton of a path pattern, connection by connection, and then closes over the empty steps.</summary>
internal sealed class PathAutomatonBuilder
{
    private readonly List<PathStep> steps = [];
    private readonly List<(int From, int To)> emptySteps = [];
    private int stateCount;

    private PathAutomatonBuilder()
    {
    }

    /// <summary>The automaton of all matching trails. Repetitions are counted by states.</summary>
    public static PathAutomaton Build(IReadOnlyList<ConnectionPattern> connections)
    {
        var builder = new PathAutomatonBuilder();
        int start = builder.AddState();
        int end = start;
        foreach (ConnectionPattern connection in connections)
        {
            end = builder.AddConnection(connection, end);
        }

        return builder.Close(start, end, maxLength: null);
    }

    /// <summary>
    /// The automaton for a search of shortest paths. Where one relationship is repeated from 0 or 1 times, a loop and a
    /// bound on the length say the same with two states instead of one for each length.
    /// </summary>
    public static PathAutomaton BuildForShortest(IReadOnlyList<ConnectionPattern> connections)
    {
        if (connections is not [{ Hops.Count: 1, Min: <= 1, Max: > 1 } only])
        {
            return Build(connections);
        }

        var builder = new PathAutomatonBuilder();
        int start = builder.AddState();
        int end = builder.AddConnection(only with { Max = null }, start);
        return builder.Close(start, end, only.Max);
    }

    private int AddState() => stateCount++;

    private int AddConnection(ConnectionPattern connection, int state)
    {
        for (int i = 0; i < connection.Min; i++)
        {
            state = AddRepetition(connection, state);
        }

        if (connection.Max is { } max)
        {
            int end = AddState();
            emptySteps.Add((state, end));
            for (int i = connection.Min; i < max; i++)
            {
                state = AddRepetition(connection, state);
                emptySteps.Add((state, end));
            }

            return end;
        }

        int loop = AddState();
        emptySteps.Add((state, loop));
        emptySteps.Add((AddRepetition(connection, loop), loop));
        return loop;
    }

    private int AddRepetition(ConnectionPattern connection, int state)
    {
        for (int hop = 0; hop < connection.Hops.Count; hop++)
        {
            int next = AddState();
            ITailFilter? tailFilter = hop == connection.Hops.Count - 1 ? connection.TailFilter : null;
            steps.Add(new PathStep(state, next, connection.Hops[hop], tailFilter));
            state = next;
        }

        return state;
    }

    private PathAutomaton Close(int start, int end, int? maxLength)
    {
        List<int>[] closures = [.. Enumerable.Range(0, stateCount).Select(EmptyClosure)];
        IEnumerable<int> accepting = Enumerable.Range(0, stateCount).Where(state => closures[state].Contains(end));
        ILookup<int, PathStep> bySource = steps.ToLookup(step => step.Source);

        // Only states that a step leads into, and the start, are ever stood on; the others live in their closures.
        IEnumerable<int> stoodOn = steps.Select(step => step.Target).Append(start).Distinct();
        PathStep[] closed = [.. stoodOn.SelectMany(
            state => closures[state].SelectMany(from => bySource[from]).Select(step => step with { Source = state }))];
        return new PathAutomaton(stateCount, start, accepting, closed, maxLength);
    }

    private List<int> EmptyClosure(int state)
    {
        var closure = new List<int> { state };
        for (int i = 0; i < closure.Count; i++)
        {
            foreach ((int from, int to) in emptySteps)
            {
                if (from == closure[i] && !closure.Contains(to))
                {
                    closure.Add(to);
                }
            }
        }

        return closure;
    }
}
