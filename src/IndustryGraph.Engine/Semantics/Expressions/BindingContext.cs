using IndustryGraph.Engine.Semantics.Clauses;
using IndustryGraph.Engine.Semantics.Scopes;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>What an expression may use at its place.</summary>
/// <param name="Scope">The names.</param>
/// <param name="Aggregates">Collects its aggregates; null where none may stand.</param>
/// <param name="Place">Where it stands, in words, for messages: <c>WHERE</c>.</param>
internal sealed record BindingContext(Scope Scope, AggregateCollector? Aggregates, string Place)
{
    /// <summary>Whether it is inside an aggregate's argument.</summary>
    public bool InAggregate { get; init; }

    /// <summary>Whether it must be the same for all rows, as SKIP and LIMIT are.</summary>
    public bool IsConstant { get; init; }

    /// <summary>The subject of the CASE around it, for predicates that leave their left side out.</summary>
    public BoundExpression? CaseSubject { get; init; }

    public static BindingContext For(Scope scope, string place) => new(scope, Aggregates: null, place);

    /// <summary>The same place inside a comprehension with its variables, where aggregates cannot stand.</summary>
    public BindingContext Inside(string place, params ReadOnlySpan<Symbol> symbols) =>
        this with { Scope = Scope.With(symbols), Aggregates = null, Place = place };
}
