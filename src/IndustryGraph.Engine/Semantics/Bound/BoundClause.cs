using IndustryGraph.Engine.Execution.Expressions;

namespace IndustryGraph.Engine.Semantics.Bound;

/// <summary>A clause after semantic analysis.</summary>
internal abstract record BoundClause
{
    public virtual bool Writes => false;
}

/// <summary>
/// MATCH and OPTIONAL MATCH. Labels, property maps and inline WHEREs of nodes and single relationships stand in
/// <paramref name="Predicates"/>, split at AND; those of a repeated hop stay in its pattern.
/// </summary>
internal sealed record BoundMatch(bool Optional, IReadOnlyList<BoundPathPattern> Patterns, IReadOnlyList<Expression> Predicates) : BoundClause;

internal sealed record BoundUnwind(Expression List, Variable Variable) : BoundClause;

/// <summary>
/// WITH and RETURN. Without aggregates the items are computed from the incoming row. With aggregates
/// (<paramref name="Aggregation"/> is not null) the items are computed from its grouping and aggregate variables.
/// </summary>
/// <param name="Items">The output, in order; passing a variable on unchanged is an item of a variable expression.</param>
/// <param name="OrderBy">Keys over the output variables or, where Cypher allows it, over the incoming ones.</param>
/// <param name="Where">WITH … WHERE, split at AND, over the output variables or, where Cypher allows it, over the incoming ones.</param>
internal sealed record BoundProjection(
    IReadOnlyList<BoundItem> Items, BoundAggregation? Aggregation, bool Distinct, IReadOnlyList<BoundSortItem> OrderBy, Expression? Skip, Expression? Limit,
    IReadOnlyList<Expression> Where)
    : BoundClause;

internal sealed record BoundItem(Variable Variable, Expression Expression);

/// <summary>Groups the incoming rows by the values of the grouping items (one group of everything where there are none).</summary>
internal sealed record BoundAggregation(IReadOnlyList<BoundItem> Grouping, IReadOnlyList<BoundAggregate> Aggregates);

/// <summary>One aggregate; <paramref name="Arguments"/> is empty for <c>count(*)</c>.</summary>
internal sealed record BoundAggregate(Variable Variable, string Function, bool Distinct, IReadOnlyList<Expression> Arguments);

internal sealed record BoundSortItem(Expression Expression, bool Descending);

/// <summary>CALL { … }. Without output the body runs for its effects, once a row, and the row passes on unchanged.</summary>
internal sealed record BoundSubqueryCall(BoundQuery Query, IReadOnlyList<Variable> Imports, bool Optional) : BoundClause
{
    public override bool Writes => Query.Writes;
}

/// <summary>CALL procedure(…) YIELD …: a row for each pair of incoming row and yielded row.</summary>
/// <param name="Procedure">The name as registered.</param>
/// <param name="Yields">For each yielded variable the index of the procedure's output column.</param>
internal sealed record BoundProcedureCall(
    string Procedure, IReadOnlyList<Expression> Arguments, IReadOnlyList<(Variable Variable, int Column)> Yields, IReadOnlyList<Expression> Where,
    bool ProcedureWrites)
    : BoundClause
{
    public override bool Writes => ProcedureWrites;
}

internal sealed record BoundCreate(BoundCreation Creation) : BoundClause
{
    public override bool Writes => true;
}

/// <summary>
/// MERGE: matches <paramref name="Pattern"/> under <paramref name="Predicates"/> or else makes <paramref name="Creation"/>,
/// which binds the same variables.
/// </summary>
internal sealed record BoundMerge(
    BoundPathPattern Pattern, IReadOnlyList<Expression> Predicates, BoundCreation Creation, IReadOnlyList<BoundSetItem> OnCreate,
    IReadOnlyList<BoundSetItem> OnMatch)
    : BoundClause
{
    public override bool Writes => true;
}

/// <summary>What CREATE and MERGE make, nodes first. Nodes already bound do not appear in <paramref name="Nodes"/>.</summary>
internal sealed record BoundCreation(
    IReadOnlyList<BoundNodeCreation> Nodes, IReadOnlyList<BoundRelationshipCreation> Relationships, IReadOnlyList<BoundPathCreation> Paths);

internal sealed record BoundNodeCreation(Variable Variable, IReadOnlyList<string> Labels, Expression? Properties);

internal sealed record BoundRelationshipCreation(Variable Variable, string Type, Variable Start, Variable End, Expression? Properties);

/// <summary>A named path over made things: nodes and relationships in turn.</summary>
internal sealed record BoundPathCreation(Variable Variable, IReadOnlyList<Variable> Elements);

internal sealed record BoundSet(IReadOnlyList<BoundSetItem> Items) : BoundClause
{
    public override bool Writes => true;
}

/// <summary>An item of SET or REMOVE. A target that is null makes it do nothing.</summary>
internal abstract record BoundSetItem;

/// <summary>Sets a property; null removes it, as REMOVE does.</summary>
internal sealed record BoundSetProperty(Expression Target, string Key, Expression Value) : BoundSetItem;

/// <summary><c>= map</c> (<paramref name="Replace"/>) and <c>+= map</c>.</summary>
internal sealed record BoundSetProperties(Expression Target, Expression Value, bool Replace) : BoundSetItem;

internal sealed record BoundSetLabels(Expression Target, IReadOnlyList<string> Labels) : BoundSetItem;

internal sealed record BoundRemoveLabels(Expression Target, IReadOnlyList<string> Labels) : BoundSetItem;

internal sealed record BoundDelete(bool Detach, IReadOnlyList<Expression> Expressions) : BoundClause
{
    public override bool Writes => true;
}

/// <summary>Runs the updating clauses once for each item of a list; the row passes on unchanged.</summary>
internal sealed record BoundForeach(Variable Variable, Expression List, IReadOnlyList<BoundClause> Clauses) : BoundClause
{
    public override bool Writes => true;
}
