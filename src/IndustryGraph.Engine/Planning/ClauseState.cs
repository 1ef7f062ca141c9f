using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning;

/// <summary>The clauses planned so far: their plan, the variables in scope, and what they do that a later clause must wait for.</summary>
internal sealed record ClauseState(LogicalPlan Plan, IReadOnlySet<Variable> Scope, Effects Effects)
{
    /// <summary>The same scope with more variables, on another plan.</summary>
    public ClauseState On(LogicalPlan plan, IEnumerable<Variable> introduced)
    {
        var scope = new HashSet<Variable>(Scope);
        scope.UnionWith(introduced);
        return this with { Plan = plan, Scope = scope };
    }

    /// <summary>
    /// Waits where the next clause must: it sees all writes of the clauses before it, and none of its own is seen by them.
    /// </summary>
    /// <param name="reads">Whether the clause reads the graph.</param>
    /// <param name="writes">Whether it writes.</param>
    /// <param name="readsLive">Whether it reads, row by row, what it has written itself.</param>
    /// <param name="stops">Whether it may leave rows of its input unread.</param>
    public ClauseState Before(bool reads, bool writes, bool readsLive = false, bool stops = false)
    {
        bool wait = (Effects.Writes && (reads || readsLive || stops)) || (Effects.ReadsLive && writes);
        Effects before = wait ? Effects.None : Effects;
        return this with
        {
            Plan = wait ? new EagerPlan(Plan) { Rows = Plan.Rows } : Plan,
            Effects = new Effects(before.Writes || writes, before.ReadsLive || readsLive),
        };
    }
}

/// <summary>What the clauses since the last barrier do to the graph.</summary>
/// <param name="Writes">Whether one writes.</param>
/// <param name="ReadsLive">Whether one reads the live layer row by row, so that a later clause's writes would be seen.</param>
internal readonly record struct Effects(bool Writes, bool ReadsLive)
{
    public static readonly Effects None;
}
