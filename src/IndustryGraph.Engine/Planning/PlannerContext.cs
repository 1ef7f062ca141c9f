using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Planning;

/// <summary>What planning one statement shares: the statistics it costs by, and the numbers of its subqueries.</summary>
internal sealed class PlannerContext(GraphRoot graph)
{
    private int made;

    /// <summary>The state whose schema and statistics the plan is made for.</summary>
    public GraphRoot Graph { get; } = graph;

    /// <summary>How many subqueries inside expressions have been planned.</summary>
    public int SubqueryCount { get; private set; }

    public int NextSubquery() => SubqueryCount++;

    /// <summary>A variable that the statement does not name.</summary>
    public Variable NewVariable(StaticType type) => new($"  planned{made++}", type);
}
