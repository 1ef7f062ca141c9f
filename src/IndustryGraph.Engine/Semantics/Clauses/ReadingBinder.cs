using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Patterns;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Binds MATCH and UNWIND.</summary>
internal sealed class ReadingBinder(Analysis analysis)
{
    public void Bind(MatchClauseSyntax syntax, QueryState state)
    {
        EntityCasts.Add(syntax.Patterns, state);
        MatchedPatterns matched = analysis.Patterns.Bind(syntax.Patterns, state.Scope);
        var predicates = new List<Expression>(matched.Predicates);
        foreach (Expression condition in analysis.Expressions.BindConjunction(syntax.Where, state.Context("WHERE")))
        {
            (matched.SearchOf(condition) ?? predicates).Add(condition);
        }

        state.Clauses.Add(new BoundMatch(syntax.Optional, matched.Patterns, predicates));
    }

    public void Bind(UnwindClauseSyntax syntax, QueryState state)
    {
        BoundExpression list = analysis.Expressions.Bind(syntax.List, state.Context("UNWIND"));
        if (state.Scope.Peek(syntax.Variable.Text) is not null)
        {
            throw analysis.AlreadyBound(syntax.Variable, "choose another name for the items of UNWIND");
        }

        InferredType type = list.Type.Kind == StaticType.List ? list.Type.ItemOrAny : InferredType.Any;
        var variable = new Variable(syntax.Variable.Text, type.Kind);
        state.Scope.Declare(Symbol.Of(variable, type));
        state.Clauses.Add(new BoundUnwind(list.Expression, variable));
    }
}
