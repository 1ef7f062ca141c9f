using System.Text;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>A branch of CASE.</summary>
internal sealed record CaseBranch(Expression When, Expression Then);

/// <summary>CASE: the first branch whose condition holds, or, with a subject, whose value equals it; else ELSE, or null.</summary>
internal sealed class CaseExpression(Expression? subject, IReadOnlyList<CaseBranch> branches, Expression? @else) : Expression
{
    // An array: enumerating an interface would allocate for every row.
    private readonly CaseBranch[] tests = [.. branches];

    public Expression? Subject { get; } = subject;

    public IReadOnlyList<CaseBranch> Branches => tests;

    public Expression? Else { get; } = @else;

    public override StaticType Type => Branches.Select(branch => branch.Then.Type).Aggregate(Else?.Type ?? StaticType.Null, StaticTypes.Union);

    public override IReadOnlyList<Expression> Children
    {
        get
        {
            var children = new List<Expression>((Branches.Count * 2) + 2);
            if (Subject is not null)
            {
                children.Add(Subject);
            }

            foreach (CaseBranch branch in Branches)
            {
                children.Add(branch.When);
                children.Add(branch.Then);
            }

            if (Else is not null)
            {
                children.Add(Else);
            }

            return children;
        }
    }

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue compared = Subject is null ? GraphValue.Null : Subject.Evaluate(row);
        foreach (CaseBranch branch in tests)
        {
            GraphValue when = branch.When.Evaluate(row);
            if (Subject is null ? Truth.Passes(when) : GraphValueComparison.AreEqual(compared, when) == true)
            {
                return branch.Then.Evaluate(row);
            }
        }

        return Else is null ? GraphValue.Null : Else.Evaluate(row);
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children)
    {
        int first = Subject is null ? 0 : 1;
        IEnumerable<CaseBranch> rewritten = Enumerable.Range(0, Branches.Count).Select(i => new CaseBranch(children[first + (i * 2)], children[first + (i * 2) + 1]));
        return new CaseExpression(Subject is null ? null : children[0], [.. rewritten], Else is null ? null : children[^1]);
    }

    public override string ToString()
    {
        var text = new StringBuilder("CASE");
        if (Subject is not null)
        {
            text.Append(' ').Append(Subject);
        }

        foreach (CaseBranch branch in Branches)
        {
            text.Append(" WHEN ").Append(branch.When).Append(" THEN ").Append(branch.Then);
        }

        return text.Append(Else is null ? string.Empty : $" ELSE {Else}").Append(" END").ToString();
    }

    protected override bool HasSameParts(Expression other)
    {
        var @case = (CaseExpression)other;
        return (@case.Subject is null) == (Subject is null) && (@case.Else is null) == (Else is null);
    }
}
