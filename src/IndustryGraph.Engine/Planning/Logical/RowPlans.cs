using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Planning.Logical;

/// <summary>Keeps the rows for which every predicate is true.</summary>
internal sealed record FilterPlan(LogicalPlan Input, IReadOnlyList<Expression> Predicates) : UnaryPlan(Input)
{
    public override string Name => "Filter";

    public override string Details => AndExpression.Of(Predicates).ToString();

    public override IEnumerable<Expression> Expressions => Predicates;

    public override bool IsInPlace => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { Predicates = [.. Predicates.Select(replace)] };
}

/// <summary>Computes new columns. The others stay as long as somebody needs them.</summary>
internal sealed record ProjectPlan(LogicalPlan Input, IReadOnlyList<BoundItem> Items) : UnaryPlan(Input)
{
    public override string Name => "Projection";

    public override string Details => Join(Items.Select(ItemText.Of));

    public override IReadOnlyList<Variable> Introduces => [.. Items.Where(item => !ItemText.IsUnchanged(item)).Select(item => item.Variable)];

    public override IEnumerable<Expression> Expressions => Items.Select(item => item.Expression);

    public override bool IsInPlace => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) =>
        this with { Items = [.. Items.Select(item => item with { Expression = replace(item.Expression) })] };
}

/// <summary>Groups rows and aggregates each group.</summary>
internal sealed record AggregatePlan(LogicalPlan Input, IReadOnlyList<BoundItem> Grouping, IReadOnlyList<BoundAggregate> Aggregates) : UnaryPlan(Input)
{
    public override string Name => "Aggregation";

    public override string Details => Join(Grouping.Select(ItemText.Of).Concat(Aggregates.Select(ItemText.Of)));

    public override IReadOnlyList<Variable> Introduces =>
        [.. Grouping.Select(item => item.Variable), .. Aggregates.Select(aggregate => aggregate.Variable)];

    public override IEnumerable<Expression> Expressions =>
        Grouping.Select(item => item.Expression).Concat(Aggregates.SelectMany(aggregate => aggregate.Arguments));

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with
    {
        Grouping = [.. Grouping.Select(item => item with { Expression = replace(item.Expression) })],
        Aggregates = [.. Aggregates.Select(aggregate => aggregate with { Arguments = [.. aggregate.Arguments.Select(replace)] })],
    };
}

/// <summary>The first row of each combination of values.</summary>
internal sealed record DistinctPlan(LogicalPlan Input, IReadOnlyList<Variable> Variables) : UnaryPlan(Input)
{
    public override string Name => "Distinct";

    public override string Details => Join(Variables);

    public override IEnumerable<Variable> Needs => Variables;

    public override bool IsInPlace => true;
}

/// <summary>All rows in order.</summary>
internal sealed record SortPlan(LogicalPlan Input, IReadOnlyList<BoundSortItem> Items) : UnaryPlan(Input)
{
    public override string Name => "Sort";

    public override string Details => Join(Items.Select(ItemText.Of));

    public override IEnumerable<Expression> Expressions => Items.Select(item => item.Expression);

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) =>
        this with { Items = [.. Items.Select(item => item with { Expression = replace(item.Expression) })] };
}

/// <summary>The first rows in order: as many as the limit, and those that a step above skips.</summary>
internal sealed record TopPlan(LogicalPlan Input, IReadOnlyList<BoundSortItem> Items, Expression? Skip, Expression Limit) : UnaryPlan(Input)
{
    public override string Name => "Top";

    public override string Details => Join(Items.Select(ItemText.Of)) + (Skip is null ? "" : $" SKIP {Skip}") + $" LIMIT {Limit}";

    public override IEnumerable<Expression> Expressions => [.. Items.Select(item => item.Expression), .. Skip is null ? [] : new[] { Skip }, Limit];

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with
    {
        Items = [.. Items.Select(item => item with { Expression = replace(item.Expression) })],
        Skip = Skip is null ? null : replace(Skip),
        Limit = replace(Limit),
    };
}

internal sealed record SkipPlan(LogicalPlan Input, Expression Count) : UnaryPlan(Input)
{
    public override string Name => "Skip";

    public override string Details => Count.ToString();

    public override IEnumerable<Expression> Expressions => [Count];

    public override bool IsInPlace => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { Count = replace(Count) };
}

internal sealed record LimitPlan(LogicalPlan Input, Expression Count) : UnaryPlan(Input)
{
    public override string Name => "Limit";

    public override string Details => Count.ToString();

    public override IEnumerable<Expression> Expressions => [Count];

    public override bool IsInPlace => true;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { Count = replace(Count) };
}

/// <summary>A row for each item of a list.</summary>
internal sealed record UnwindPlan(LogicalPlan Input, Expression List, Variable Variable) : UnaryPlan(Input)
{
    public override string Name => "Unwind";

    public override string Details => $"{List} AS {Variable}";

    public override IReadOnlyList<Variable> Introduces => [Variable];

    public override IEnumerable<Expression> Expressions => [List];

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { List = replace(List) };
}

/// <summary>The barrier that lets a clause see all writes of those before it.</summary>
internal sealed record EagerPlan(LogicalPlan Input) : UnaryPlan(Input)
{
    public override string Name => "Eager";

    public override string Details => "";
}

/// <summary>CALL procedure(…) YIELD ….</summary>
internal sealed record ProcedureCallPlan(
    LogicalPlan Input, string Procedure, IReadOnlyList<Expression> Arguments, IReadOnlyList<(Variable Variable, int Column)> Yields, bool ProcedureWrites)
    : UnaryPlan(Input)
{
    public override string Name => "ProcedureCall";

    public override string Details =>
        $"{Procedure}({Join(Arguments)})" + (Yields.Count == 0 ? "" : $" YIELD {Join(Yields.Select(yield => yield.Variable))}");

    public override IReadOnlyList<Variable> Introduces => [.. Yields.Select(yield => yield.Variable)];

    public override IEnumerable<Expression> Expressions => Arguments;

    public override bool ReadsGraph => true;

    public override bool Writes => ProcedureWrites;

    public override LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this with { Arguments = [.. Arguments.Select(replace)] };
}

/// <summary>Hands the statement's rows out.</summary>
internal sealed record ProduceResultsPlan(LogicalPlan Input, IReadOnlyList<Variable> Columns) : UnaryPlan(Input)
{
    public override string Name => "ProduceResults";

    public override string Details => Join(Columns);

    public override IEnumerable<Variable> Needs => Columns;

    public override bool IsInPlace => true;
}

/// <summary>Writes items for plans.</summary>
internal static class ItemText
{
    /// <summary>Whether an item only passes its variable on.</summary>
    public static bool IsUnchanged(BoundItem item) => item.Expression is VariableExpression variable && variable.Variable == item.Variable;

    public static string Of(BoundItem item)
    {
        string expression = item.Expression.ToString();
        string name = item.Variable.ToString();
        return string.Equals(expression, name, StringComparison.Ordinal) ? name : $"{expression} AS {name}";
    }

    public static string Of(BoundAggregate aggregate)
    {
        string arguments = aggregate.Arguments.Count == 0 ? "*" : string.Join(", ", aggregate.Arguments);
        string call = $"{aggregate.Function}({(aggregate.Distinct ? "DISTINCT " : "")}{arguments})";
        string name = aggregate.Variable.ToString();
        return string.Equals(call, name, StringComparison.Ordinal) ? call : $"{call} AS {name}";
    }

    public static string Of(BoundSortItem item) => item.Expression + (item.Descending ? " DESC" : " ASC");
}
