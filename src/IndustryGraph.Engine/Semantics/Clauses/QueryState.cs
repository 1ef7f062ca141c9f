using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>How far the analysis of a single query has come.</summary>
internal sealed class QueryState(QueryLevel level, QueryUse use, SingleQuerySyntax syntax)
{
    public QueryLevel Level { get; } = level;

    public QueryUse Use { get; } = use;

    public SingleQuerySyntax Syntax { get; } = syntax;

    /// <summary>The names that the next clause sees.</summary>
    public Scope Scope { get; set; } = new(level);

    /// <summary>The clauses so far.</summary>
    public List<BoundClause> Clauses { get; } = [];

    /// <summary>What the query returns, once it does.</summary>
    public IReadOnlyList<Symbol> Output { get; set; } = [];

    /// <summary>Whether these are the clauses inside a FOREACH, whose projections are none of the query's.</summary>
    public bool InForeach { get; init; }

    public BindingContext Context(string place) => BindingContext.For(Scope, place);

    /// <summary>Adds a projection, after which its output is all that is left of the row.</summary>
    public void Add(BoundProjection projection)
    {
        Clauses.Add(projection);
        Level.Projections += InForeach ? 0 : 1;
    }
}
