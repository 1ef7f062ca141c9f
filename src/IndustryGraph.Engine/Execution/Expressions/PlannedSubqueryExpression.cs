using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>A <see cref="SubqueryExpression"/> with its plan. The running operators are those of the run's context, by <see cref="Index"/>.</summary>
internal sealed class PlannedSubqueryExpression(SubqueryKind kind, int index, LogicalPlan plan, IReadOnlyList<Variable> imports, Variable? output) : Expression
{
    public SubqueryKind Kind { get; } = kind;

    public int Index { get; } = index;

    public LogicalPlan Plan { get; } = plan;

    /// <summary>The variables of the row that the plan uses.</summary>
    public IReadOnlyList<Variable> Imports { get; } = imports;

    /// <summary>What COLLECT collects.</summary>
    public Variable? Output { get; } = output;

    public override StaticType Type => Kind switch
    {
        SubqueryKind.Exists => StaticType.Boolean,
        SubqueryKind.Count => StaticType.Integer,
        _ => StaticType.List,
    };

    public PlannedSubqueryExpression With(LogicalPlan improved) => new(Kind, Index, improved, Imports, Output);

    // The plan may draw random numbers; nobody needs to know better.
    public override bool IsDeterministic => false;

    public override GraphValue Evaluate(in Row row)
    {
        SubqueryRunner runner = row.Context.Subqueries[Index];
        return Kind switch
        {
            SubqueryKind.Exists => GraphValue.Boolean(runner.Exists(row)),
            SubqueryKind.Count => GraphValue.Integer(runner.Count(row)),
            _ => runner.Collect(row),
        };
    }

    public override string ToString() => $"{Kind.ToString().ToUpperInvariant()} {{ #{Index} }}";

    protected override bool HasSameParts(Expression other) => ((PlannedSubqueryExpression)other).Index == Index;
}
