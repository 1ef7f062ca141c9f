using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>Binds CASE. A branch with several tests becomes several branches with one value.</summary>
internal sealed class CaseBinder(Analysis analysis, ExpressionBinder expressions)
{
    public BoundExpression Bind(CaseSyntax syntax, BindingContext context)
    {
        if (syntax.Subject is null)
        {
            return BindBranches(syntax, subject: null, context);
        }

        BoundExpression subject = expressions.Bind(syntax.Subject, context);
        if (!syntax.Branches.Any(branch => branch.Whens.Any(when => when.IsPredicate)))
        {
            return BindBranches(syntax, subject, context);
        }

        // The subject stands in every condition; one that costs more than a look is computed once, as a list of one item.
        if (subject.Expression is VariableExpression or LocalExpression or LiteralExpression or ParameterExpression or PropertyExpression)
        {
            return BindBranches(syntax, subject: null, context with { CaseSubject = subject });
        }

        Symbol local = analysis.NewLocal("subject", subject.Type);
        BindingContext inside = context with { CaseSubject = new BoundExpression(new LocalExpression(local.Local!), subject.Type) };
        BoundExpression body = BindBranches(syntax, subject: null, inside);
        var once = new ListComprehensionExpression(local.Local!, new ListExpression([subject.Expression]), where: null, body.Expression);
        return body with { Expression = new IndexExpression(once, new LiteralExpression(GraphValue.Integer(0))) };
    }

    private BoundExpression BindBranches(CaseSyntax syntax, BoundExpression? subject, BindingContext context)
    {
        var branches = new List<CaseBranch>();
        var types = new List<InferredType>();
        foreach (CaseBranchSyntax branch in syntax.Branches)
        {
            Expression[] conditions = [.. branch.Whens.Select(when => BindWhen(when, subject is not null, context))];
            BoundExpression then = expressions.Bind(branch.Then, context);
            branches.AddRange(conditions.Select(condition => new CaseBranch(condition, then.Expression)));
            types.Add(then.Type);
        }

        BoundExpression? otherwise = syntax.Else is null ? null : expressions.Bind(syntax.Else, context);
        types.Add(otherwise?.Type ?? InferredType.Null);
        return new(new CaseExpression(subject?.Expression, branches, otherwise?.Expression), InferredType.JoinAll(types));
    }

    private Expression BindWhen(CaseWhenSyntax syntax, bool hasSubject, BindingContext context)
    {
        if (syntax.IsPredicate)
        {
            return expressions.BindPredicate(syntax.Expression, context, "WHEN");
        }

        Expression value = expressions.Bind(syntax.Expression, context).Expression;
        return hasSubject ? value : new ComparisonExpression(ComparisonOperator.Equal, context.CaseSubject!.Value.Expression, value);
    }
}
