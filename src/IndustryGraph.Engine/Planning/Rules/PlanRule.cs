using IndustryGraph.Engine.Planning.Logical;

namespace IndustryGraph.Engine.Planning.Rules;

/// <summary>Makes a plan better without changing its rows: tree in, tree out.</summary>
internal abstract class PlanRule
{
    public abstract LogicalPlan Apply(LogicalPlan plan, PlannerContext context);
}
