using IndustryGraph.Engine.Planning.Cost;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning.Patterns;

/// <summary>A partial solution of a query graph: a plan, what it binds, and what is left. Immutable.</summary>
/// <param name="Cost">The rows that its steps make, all together.</param>
internal sealed record SolverState(
    LogicalPlan Plan, IReadOnlySet<Variable> Bound, double Rows, double Cost, IReadOnlyList<PatternEdge> Edges, IReadOnlyList<Variable> Nodes,
    IReadOnlyList<PatternPredicate> Predicates, IReadOnlyList<PatternEdge> Solved, IReadOnlyDictionary<Variable, Arrival> Arrivals)
{
    public bool IsComplete => Edges.Count == 0 && Nodes.All(Bound.Contains);

    public bool Binds(Variable variable) => Bound.Contains(variable);
}
