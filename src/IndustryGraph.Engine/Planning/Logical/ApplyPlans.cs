using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning.Logical;

/// <summary>Joins each left row with the rows that the right side makes for it.</summary>
/// <param name="Output">What the right side adds.</param>
/// <param name="Optional">Whether a left row without right rows comes once, with nulls.</param>
internal sealed record ApplyPlan(LogicalPlan Left, LogicalPlan Right, IReadOnlyList<Variable> Output, bool Optional) : ApplyingPlan(Left, Right)
{
    public override string Name => Optional ? "OptionalApply" : "Apply";

    public override string Details => Join(Output.Where(variable => !variable.IsAnonymous));

    public override IReadOnlyList<Variable> Introduces => Output;

    public override bool ReadsGraph => true;
}

/// <summary>Keeps the left rows for which the right side has a row; negated, those for which it has none.</summary>
internal sealed record SemiApplyPlan(LogicalPlan Left, LogicalPlan Right, bool Negated) : ApplyingPlan(Left, Right)
{
    public override string Name => Negated ? "AntiSemiApply" : "SemiApply";

    public override string Details => "";

    public override bool IsInPlace => true;

    public override bool ReadsGraph => true;
}

/// <summary>Runs the right side for each left row, for what it writes.</summary>
internal sealed record RunForEachPlan(LogicalPlan Left, LogicalPlan Right) : ApplyingPlan(Left, Right)
{
    public override string Name => "RunForEach";

    public override string Details => "";

    public override bool IsInPlace => true;
}

/// <summary>Joins two sides that do not depend on each other, by equal keys; without keys each left row with each right row.</summary>
internal sealed record HashJoinPlan(
    LogicalPlan Left, LogicalPlan Right, IReadOnlyList<Variable> Output, IReadOnlyList<Expression> LeftKeys, IReadOnlyList<Expression> RightKeys)
    : LogicalPlan
{
    public override IReadOnlyList<LogicalPlan> Children => [Left, Right];

    public override string Name => LeftKeys.Count == 0 ? "CartesianProduct" : "ValueHashJoin";

    public override string Details => Join(LeftKeys.Zip(RightKeys, (left, right) => $"{left} = {right}"), " AND ");

    public override IReadOnlyList<Variable> Introduces => Output;

    public override IEnumerable<Expression> Expressions => LeftKeys;

    public override bool ReadsGraph => true;

    public override LogicalPlan WithChildren(IReadOnlyList<LogicalPlan> children) => this with { Left = children[0], Right = children[1] };

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) =>
        this with { LeftKeys = [.. LeftKeys.Select(replace)], RightKeys = [.. RightKeys.Select(replace)] };
}

/// <summary>The rows of several queries, one after the other; for each of them the variables that become the output's.</summary>
internal sealed record UnionPlan(IReadOnlyList<LogicalPlan> Parts, IReadOnlyList<IReadOnlyList<Variable>> PartOutputs, IReadOnlyList<Variable> Output)
    : LogicalPlan
{
    public override IReadOnlyList<LogicalPlan> Children => Parts;

    public override string Name => "Union";

    public override string Details => Join(Output);

    public override IReadOnlyList<Variable> Introduces => Output;

    public override LogicalPlan WithChildren(IReadOnlyList<LogicalPlan> children) => this with { Parts = children };
}
