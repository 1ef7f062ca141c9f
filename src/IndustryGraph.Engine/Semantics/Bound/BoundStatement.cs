using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Engine.Semantics.Bound;

/// <summary>
/// A statement after semantic analysis: every name is a <see cref="Variable"/>, every expression runs, every rule that can
/// be checked before running has been. Exactly one of <paramref name="Query"/> and <paramref name="SchemaCommand"/> is there.
/// </summary>
/// <param name="LocalCount">How many locals its comprehensions need.</param>
internal sealed record BoundStatement(ExplainMode Mode, StatementKind Kind, BoundQuery? Query, SchemaCommandSyntax? SchemaCommand, int LocalCount);

/// <summary>
/// Single queries joined by UNION. With one part <paramref name="Output"/> is that part's output; with several, variables
/// of the union, column by column. Empty where the query returns nothing.
/// </summary>
internal sealed record BoundQuery(IReadOnlyList<BoundSingleQuery> Parts, bool Distinct, IReadOnlyList<Variable> Output)
{
    /// <summary>Whether any clause, at any depth, writes.</summary>
    public bool Writes => Parts.Any(part => part.Clauses.Any(clause => clause.Writes));
}

/// <summary>Clauses in order. <paramref name="Imports"/> are the variables of the surrounding row that it may use.</summary>
internal sealed record BoundSingleQuery(IReadOnlyList<Variable> Imports, IReadOnlyList<BoundClause> Clauses, IReadOnlyList<Variable> Output);
