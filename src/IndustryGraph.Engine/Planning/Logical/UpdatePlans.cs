using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Planning.Logical;

/// <summary>CREATE.</summary>
/// <param name="ReadsLive">Whether it reads what it makes itself.</param>
internal sealed record CreatePlan(LogicalPlan Input, BoundCreation Creation, bool ReadsLive) : UnaryPlan(Input)
{
    public override string Name => "Create";

    public override string Details => CreationParts.Describe(Creation);

    public override IReadOnlyList<Variable> Introduces => CreationParts.Made(Creation);

    public override IEnumerable<Variable> Needs => CreationParts.Needed(Creation);

    public override IEnumerable<Expression> Expressions => CreationParts.Expressions(Creation);

    public override bool IsInPlace => true;

    public override bool Writes => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { Creation = CreationParts.Replace(Creation, replace) };
}

/// <summary>MERGE: <paramref name="Match"/> finds what is there, over an argument of the row.</summary>
internal sealed record MergePlan(LogicalPlan Input, LogicalPlan Match, BoundMerge Merge) : LogicalPlan
{
    public override IReadOnlyList<LogicalPlan> Children => [Input, Match];

    public override string Name => "Merge";

    public override string Details =>
        CreationParts.Describe(Merge.Creation) + Suffix(" ON CREATE SET ", Merge.OnCreate) + Suffix(" ON MATCH SET ", Merge.OnMatch);

    public override IReadOnlyList<Variable> Introduces => CreationParts.Made(Merge.Creation);

    public override bool ReadsGraph => true;

    public override bool Writes => true;

    /// <summary>The expressions of making and setting, which run on rows of their own.</summary>
    public IEnumerable<Expression> InnerExpressions =>
        CreationParts.Expressions(Merge.Creation).Concat(Merge.OnCreate.Concat(Merge.OnMatch).SelectMany(SetItemParts.Expressions));

    public override LogicalPlan WithChildren(IReadOnlyList<LogicalPlan> children) => this with { Input = children[0], Match = children[1] };

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with
    {
        Merge = Merge with
        {
            Creation = CreationParts.Replace(Merge.Creation, replace),
            OnCreate = [.. Merge.OnCreate.Select(item => SetItemParts.Replace(item, replace))],
            OnMatch = [.. Merge.OnMatch.Select(item => SetItemParts.Replace(item, replace))],
        },
    };

    private static string Suffix(string keyword, IReadOnlyList<BoundSetItem> items) =>
        items.Count == 0 ? "" : keyword + Join(items.Select(SetItemParts.Describe));
}

/// <summary>SET and REMOVE.</summary>
internal sealed record SetPlan(LogicalPlan Input, IReadOnlyList<BoundSetItem> Items) : UnaryPlan(Input)
{
    public override string Name => "Set";

    public override string Details => Join(Items.Select(SetItemParts.Describe));

    public override IEnumerable<Expression> Expressions => Items.SelectMany(SetItemParts.Expressions);

    public override bool IsInPlace => true;

    public override bool Writes => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) =>
        this with { Items = [.. Items.Select(item => SetItemParts.Replace(item, replace))] };
}

internal sealed record DeletePlan(LogicalPlan Input, IReadOnlyList<Expression> Targets, bool Detach) : UnaryPlan(Input)
{
    public override string Name => Detach ? "DetachDelete" : "Delete";

    public override string Details => Join(Targets);

    public override IEnumerable<Expression> Expressions => Targets;

    public override bool IsInPlace => true;

    public override bool Writes => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { Targets = [.. Targets.Select(replace)] };
}

/// <summary>FOREACH: runs <paramref name="Right"/> for each item of a list of each row.</summary>
internal sealed record ForeachPlan(LogicalPlan Left, LogicalPlan Right, Variable Variable, Expression List) : ApplyingPlan(Left, Right)
{
    public override string Name => "Foreach";

    public override string Details => $"{Variable} IN {List}";

    public override IReadOnlyList<Variable> Introduces => [Variable];

    public override IEnumerable<Expression> Expressions => [List];

    public override bool IsInPlace => true;

    public override bool Writes => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { List = replace(List) };
}
