using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Binds SKIP and LIMIT: a number that is the same for all rows.</summary>
internal sealed class PageBinder(Analysis analysis)
{
    public Expression? Bind(ExpressionSyntax? syntax, string place)
    {
        if (syntax is null)
        {
            return null;
        }

        var context = new BindingContext(new Scope(new QueryLevel(outer: null)), Aggregates: null, place) { IsConstant = true };
        BoundExpression bound = analysis.Expressions.Bind(syntax, context);
        if (bound.Type.Kind == StaticType.Float || !bound.Type.MayBe(StaticType.Integer))
        {
            throw analysis.Types.Mismatch(syntax.Span, $"{place} takes an INTEGER, and this is {TypeRules.Name(bound.Type)}");
        }

        if (bound.Expression is LiteralExpression literal && literal.Value.IsInteger && literal.Value.AsInteger() < 0)
        {
            throw analysis.Error(syntax.Span, "NegativeIntegerArgument", $"{place} takes an integer that is not negative, and this is {literal.Value}.");
        }

        return bound.Expression;
    }
}
