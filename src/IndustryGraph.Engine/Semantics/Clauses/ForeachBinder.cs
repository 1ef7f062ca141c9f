using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Binds FOREACH: its variable and what its clauses make are known only inside.</summary>
internal sealed class ForeachBinder(Analysis analysis, ClauseBinder clauses)
{
    public void Bind(ForeachClauseSyntax syntax, QueryState state)
    {
        BoundExpression list = analysis.Expressions.Bind(syntax.List, state.Context("FOREACH"));
        if (state.Scope.Peek(syntax.Variable.Text) is not null)
        {
            throw analysis.AlreadyBound(syntax.Variable, "choose another name for the items of FOREACH");
        }

        InferredType type = list.Type.Kind == StaticType.List ? list.Type.ItemOrAny : InferredType.Any;
        var variable = new Variable(syntax.Variable.Text, type.Kind);
        Scope scope = state.Scope.With(Symbol.Of(variable, type));
        var inner = new QueryState(state.Level, state.Use, state.Syntax) { Scope = scope, InForeach = true };
        foreach (ClauseSyntax clause in syntax.Clauses)
        {
            if (!ClauseNames.IsUpdating(clause))
            {
                throw analysis.Error(
                    clause.Span, "InvalidClauseComposition", $"{ClauseNames.Of(clause)} cannot stand in FOREACH, which only changes the graph; use UNWIND or CALL {{ … }}.");
            }

            clauses.Bind(clause, inner);
        }

        state.Clauses.Add(new BoundForeach(variable, list.Expression, inner.Clauses));
    }
}
