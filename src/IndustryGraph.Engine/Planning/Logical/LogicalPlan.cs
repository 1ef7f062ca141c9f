using System.Runtime.CompilerServices;
using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning.Logical;

/// <summary>
/// A step of a plan and those that feed it. Immutable: rules make new trees. It says what is done; the operator of the
/// same name does it.
/// </summary>
internal abstract record LogicalPlan
{
    /// <summary>How many rows it is expected to make.</summary>
    public double Rows { get; init; }

    /// <summary>The steps that feed it, from left to right.</summary>
    public abstract IReadOnlyList<LogicalPlan> Children { get; }

    /// <summary>Its name in EXPLAIN.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, in EXPLAIN.</summary>
    public abstract string Details { get; }

    /// <summary>The variables that its rows have and its inputs' rows lack.</summary>
    public virtual IReadOnlyList<Variable> Introduces => [];

    /// <summary>The variables that it needs of its first input, besides those of its expressions.</summary>
    public virtual IEnumerable<Variable> Needs => [];

    /// <summary>The expressions that it evaluates on its rows or those of its first input.</summary>
    public virtual IEnumerable<Expression> Expressions => [];

    /// <summary>Whether it works on its input's rows where they lie, so that both share a batch.</summary>
    public virtual bool IsInPlace => false;

    /// <summary>Whether it reads the graph, apart from its expressions.</summary>
    public virtual bool ReadsGraph => false;

    public virtual bool Writes => false;

    /// <summary>Whether it or a step below it writes.</summary>
    public bool ContainsWrites => Writes || Children.Any(child => child.ContainsWrites);

    public abstract LogicalPlan WithChildren(IReadOnlyList<LogicalPlan> children);

    /// <summary>The same step with each expression replaced.</summary>
    public virtual LogicalPlan WithExpressions(Func<Expression, Expression> replace) => this;

    /// <summary>Rewrites the tree from the leaves up.</summary>
    public LogicalPlan Rewrite(Func<LogicalPlan, LogicalPlan> rewriter)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        IReadOnlyList<LogicalPlan> children = Children;
        LogicalPlan[]? rewritten = null;
        for (int i = 0; i < children.Count; i++)
        {
            LogicalPlan child = children[i].Rewrite(rewriter);
            if (!ReferenceEquals(child, children[i]))
            {
                rewritten ??= [.. children];
                rewritten[i] = child;
            }
        }

        return rewriter(rewritten is null ? this : WithChildren(rewritten));
    }

    protected static string Join<T>(IEnumerable<T> parts, string separator = ", ") => string.Join(separator, parts);
}

/// <summary>A step with one input.</summary>
internal abstract record UnaryPlan(LogicalPlan Input) : LogicalPlan
{
    public override IReadOnlyList<LogicalPlan> Children => [Input];

    public override LogicalPlan WithChildren(IReadOnlyList<LogicalPlan> children) => this with { Input = children[0] };
}

/// <summary>
/// A step with a right side that runs for each row of the left, over an <see cref="ArgumentPlan"/> of that row.
/// </summary>
internal abstract record ApplyingPlan(LogicalPlan Left, LogicalPlan Right) : LogicalPlan
{
    public override IReadOnlyList<LogicalPlan> Children => [Left, Right];

    public override LogicalPlan WithChildren(IReadOnlyList<LogicalPlan> children) => this with { Left = children[0], Right = children[1] };
}

/// <summary>The one row that a tree starts from: some variables of the row around it, or nothing.</summary>
internal sealed record ArgumentPlan(IReadOnlyList<Variable> Variables) : LogicalPlan
{
    public override IReadOnlyList<LogicalPlan> Children => [];

    public override string Name => "Argument";

    public override string Details => Join(Variables);

    public override LogicalPlan WithChildren(IReadOnlyList<LogicalPlan> children) => this;
}
