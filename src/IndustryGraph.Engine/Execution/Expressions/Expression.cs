using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>
/// A bound expression: names are resolved, aggregates and subqueries are nodes of their own. The tree is immutable and is
/// both what the planner rewrites and what runs. <see cref="Evaluate"/> defines its meaning.
/// </summary>
internal abstract class Expression : IEquatable<Expression>
{
    /// <summary>What is known of its value before it runs.</summary>
    public virtual StaticType Type => StaticType.Any;

    /// <summary>The expressions inside it, in order.</summary>
    public virtual IReadOnlyList<Expression> Children => [];

    /// <summary>Whether it gives the same value for the same row every time; <c>rand()</c> does not.</summary>
    public virtual bool IsDeterministic => Children.All(child => child.IsDeterministic);

    /// <summary>Its value for a row.</summary>
    public abstract GraphValue Evaluate(in Row row);

    /// <summary>The same expression over other children, for rewriting; itself where it has none.</summary>
    public virtual Expression WithChildren(IReadOnlyList<Expression> children) => this;

    /// <summary>Rewrites the tree from the leaves up.</summary>
    public Expression Rewrite(Func<Expression, Expression> rewriter)
    {
        IReadOnlyList<Expression> children = Children;
        Expression[]? rewritten = null;
        for (int i = 0; i < children.Count; i++)
        {
            Expression child = children[i].Rewrite(rewriter);
            if (!ReferenceEquals(child, children[i]))
            {
                rewritten ??= [.. children];
                rewritten[i] = child;
            }
        }

        return rewriter(rewritten is null ? this : WithChildren(rewritten));
    }

    /// <summary>Structural equality: <c>n.name</c> written twice is the same grouping key.</summary>
    public bool Equals(Expression? other) =>
        ReferenceEquals(this, other)
        || (other is not null && other.GetType() == GetType() && HasSameParts(other) && Children.SequenceEqual(other.Children));

    public sealed override bool Equals(object? obj) => Equals(obj as Expression);

    public sealed override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(GetType());
        foreach (Expression child in Children)
        {
            hash.Add(child);
        }

        return hash.ToHashCode();
    }

    /// <summary>The expression as Cypher, for plans and messages.</summary>
    public abstract override string ToString();

    /// <summary>Whether the parts apart from the children are the same; the other is of the same class.</summary>
    protected abstract bool HasSameParts(Expression other);
}

/// <summary>A variable of the row.</summary>
internal sealed class VariableExpression(Variable variable) : Expression
{
    public Variable Variable { get; } = variable;

    public override StaticType Type => Variable.Type;

    public override GraphValue Evaluate(in Row row) => row[Variable.Slot];

    public override string ToString() => Variable.ToString();

    protected override bool HasSameParts(Expression other) => ReferenceEquals(((VariableExpression)other).Variable, Variable);
}

/// <summary>A variable of a comprehension, quantifier or <c>reduce</c> around it.</summary>
internal sealed class LocalExpression(LocalVariable variable) : Expression
{
    public LocalVariable Variable { get; } = variable;

    public override StaticType Type => Variable.Type;

    public override GraphValue Evaluate(in Row row) => row.Context.Locals[Variable.Index];

    public override string ToString() => Variable.Name;

    protected override bool HasSameParts(Expression other) => ((LocalExpression)other).Variable == Variable;
}
