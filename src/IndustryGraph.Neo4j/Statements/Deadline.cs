namespace IndustryGraph.Neo4j.Statements;

/// <summary>When a statement must have ended, all its attempts together.</summary>
internal readonly struct Deadline(TimeSpan limit, TimeProvider time)
{
    private readonly long started = time.GetTimestamp();

    /// <summary>The limit as a whole.</summary>
    public TimeSpan Limit => limit;

    /// <summary>What is left of it, zero at least; infinite where there is no limit.</summary>
    public TimeSpan Remaining
    {
        get
        {
            if (limit == Timeout.InfiniteTimeSpan)
            {
                return limit;
            }

            TimeSpan left = limit - time.GetElapsedTime(started);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Whether that much time is left.</summary>
    public bool Allows(TimeSpan duration) => limit == Timeout.InfiniteTimeSpan || Remaining > duration;
}
