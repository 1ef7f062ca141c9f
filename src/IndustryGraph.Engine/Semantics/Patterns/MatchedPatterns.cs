using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Clauses;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Patterns;

/// <summary>The patterns of a MATCH and what they say of the row.</summary>
internal sealed record MatchedPatterns(IReadOnlyList<BoundPathPattern> Patterns, IReadOnlyList<Expression> Predicates)
{
    /// <summary>
    /// The conditions of the shortestPath that a condition of WHERE belongs to: one over its path must hold of the paths
    /// among which the shortest is sought. Null for all other conditions.
    /// </summary>
    public List<Expression>? SearchOf(Expression condition)
    {
        foreach (BoundPathPattern pattern in Patterns)
        {
            bool isFunction = pattern.Selector is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction;
            if (isFunction && ExpressionParts.VariablesOf(condition).Any(variable => IsPartOf(variable, pattern)))
            {
                return (List<Expression>)pattern.Predicates;
            }
        }

        return null;
    }

    private static bool IsPartOf(Variable variable, BoundPathPattern pattern) =>
        variable == pattern.PathVariable || pattern.Connections.Any(connection => connection is BoundVariableLength length && length.Variable == variable);
}
