using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>Conditions joined by AND or by OR. Evaluated from left to right until one decides.</summary>
internal abstract class ConjunctionExpression(IReadOnlyList<Expression> operands) : Expression
{
    // An array: enumerating an interface would allocate for every row.
    private readonly Expression[] conditions = [.. operands];

    public IReadOnlyList<Expression> Operands => conditions;

    public override StaticType Type => StaticType.Boolean;

    public override IReadOnlyList<Expression> Children => conditions;

    /// <summary>The operator as written.</summary>
    protected abstract string Symbol { get; }

    /// <summary>The truth of one operand that decides the whole.</summary>
    protected abstract bool Deciding { get; }

    public sealed override GraphValue Evaluate(in Row row)
    {
        bool unknown = false;
        foreach (Expression operand in conditions)
        {
            bool? truth = Truth.Of(operand.Evaluate(row));
            if (truth == Deciding)
            {
                return GraphValue.Boolean(Deciding);
            }

            unknown |= truth is null;
        }

        return unknown ? GraphValue.Null : GraphValue.Boolean(!Deciding);
    }

    public override string ToString() => ExpressionText.Join($" {Symbol} ", Operands);

    protected override bool HasSameParts(Expression other) => true;
}

/// <summary>AND over two or more conditions.</summary>
internal sealed class AndExpression(IReadOnlyList<Expression> operands) : ConjunctionExpression(operands)
{
    public AndExpression(Expression left, Expression right)
        : this([left, right])
    {
    }

    protected override string Symbol => "AND";

    protected override bool Deciding => false;

    /// <summary>The conditions joined by AND; true where there are none.</summary>
    public static Expression Of(IReadOnlyList<Expression> conditions) => conditions.Count switch
    {
        0 => LiteralExpression.True,
        1 => conditions[0],
        _ => new AndExpression(conditions),
    };

    /// <summary>The conditions that all must hold for this one to hold, ANDs taken apart at every depth.</summary>
    public static IEnumerable<Expression> Split(Expression condition) =>
        condition is AndExpression and ? and.Operands.SelectMany(Split) : [condition];

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new AndExpression(children);
}

/// <summary>OR over two or more conditions.</summary>
internal sealed class OrExpression(IReadOnlyList<Expression> operands) : ConjunctionExpression(operands)
{
    public OrExpression(Expression left, Expression right)
        : this([left, right])
    {
    }

    protected override string Symbol => "OR";

    protected override bool Deciding => true;

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new OrExpression(children);
}
