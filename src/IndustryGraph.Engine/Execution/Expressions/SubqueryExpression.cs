using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>
/// EXISTS, COUNT and COLLECT over a query; pattern predicates and pattern comprehensions too. The planner puts a planned
/// expression in its place, so it never runs itself.
/// </summary>
internal sealed class SubqueryExpression(SubqueryKind kind, BoundQuery query, IReadOnlyList<Variable> imports) : Expression
{
    public SubqueryKind Kind { get; } = kind;

    public BoundQuery Query { get; } = query;

    /// <summary>The variables of the row that the query uses.</summary>
    public IReadOnlyList<Variable> Imports { get; } = imports;

    public override StaticType Type => Kind switch
    {
        SubqueryKind.Exists => StaticType.Boolean,
        SubqueryKind.Count => StaticType.Integer,
        _ => StaticType.List,
    };

    public override GraphValue Evaluate(in Row row) => throw new InvalidOperationException("A subquery was not planned.");

    public override string ToString() => $"{Kind.ToString().ToUpperInvariant()} {{ … }}";

    protected override bool HasSameParts(Expression other) => ReferenceEquals(((SubqueryExpression)other).Query, Query);
}
