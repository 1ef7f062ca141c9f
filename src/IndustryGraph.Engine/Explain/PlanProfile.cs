using System.Diagnostics;
using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Planning.Logical;

namespace IndustryGraph.Engine.Explain;

/// <summary>What PROFILE measures of each step of a plan.</summary>
internal sealed class PlanProfile
{
    private readonly Dictionary<LogicalPlan, OperatorStatistics> steps = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<OperatorStatistics> running = new();

    public OperatorStatistics? Of(LogicalPlan plan) => steps.GetValueOrDefault(plan);

    /// <summary>Puts a measuring operator around that of a step.</summary>
    public Operator Wrap(LogicalPlan plan, Operator inner)
    {
        var statistics = new OperatorStatistics();
        steps[plan] = statistics;
        return new ProfiledOperator(inner, statistics, this);
    }

    /// <summary>Starts the clock of a step and answers when.</summary>
    public long Enter(OperatorStatistics statistics)
    {
        running.Push(statistics);
        return Stopwatch.GetTimestamp();
    }

    /// <summary>Stops the clock; the step that called this one does not count its time again.</summary>
    public void Leave(OperatorStatistics statistics, long entered)
    {
        TimeSpan elapsed = Stopwatch.GetElapsedTime(entered);
        running.Pop();
        statistics.OwnTime += elapsed;
        if (running.TryPeek(out OperatorStatistics? caller))
        {
            caller.OwnTime -= elapsed;
        }
    }
}

/// <summary>The rows that a step made and the time that it took, without the steps that feed it.</summary>
internal sealed class OperatorStatistics
{
    public long Rows { get; set; }

    public TimeSpan OwnTime { get; set; }
}
