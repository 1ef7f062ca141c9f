using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>An item of WITH or RETURN.</summary>
/// <param name="Symbol">The name that it has from here on.</param>
/// <param name="Expression">What it is computed from, over the incoming row and the variables of aggregates.</param>
/// <param name="Aggregates">Whether it contains an aggregate.</param>
/// <param name="LacksAlias">Whether it is an expression without a name, which only RETURN may have.</param>
internal sealed record ProjectedItem(SourceSpan Span, Symbol Symbol, Expression Expression, bool Aggregates, bool LacksAlias)
{
    public Variable Variable => Symbol.Variable!;
}
