using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Planning.Physical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Patterns;

/// <summary>What one MATCH asks for, without an order: nodes, edges between them, and predicates.</summary>
internal sealed class QueryGraph
{
    private readonly PlannerContext? context;
    private readonly IReadOnlySet<Variable> scope;

    /// <summary>A part of another query graph.</summary>
    public QueryGraph(IReadOnlyList<Variable> nodes, IReadOnlyList<PatternEdge> edges, IReadOnlyList<PatternPredicate> predicates)
    {
        scope = new HashSet<Variable>();
        Nodes = [.. nodes];
        Edges = [.. edges];
        Predicates = [.. predicates];
        Labels = NodeLabels.Of(Predicates);
    }

    /// <summary>What the patterns and the WHERE of a clause ask for.</summary>
    /// <param name="scope">The variables that are bound before.</param>
    public QueryGraph(
        IEnumerable<BoundPathPattern> patterns, IEnumerable<Expression> predicates, IReadOnlySet<Variable> scope, PlannerContext context)
    {
        this.context = context;
        this.scope = scope;
        Predicates = [.. predicates.Select(predicate => new PatternPredicate(predicate))];
        foreach (BoundPathPattern pattern in patterns)
        {
            Add(pattern);
        }

        Labels = NodeLabels.Of(Predicates);
    }

    public List<Variable> Nodes { get; } = [];

    public List<PatternEdge> Edges { get; } = [];

    public List<PatternPredicate> Predicates { get; }

    /// <summary>Named paths, to be put together once their parts are bound.</summary>
    public List<BoundItem> Paths { get; } = [];

    /// <summary>The labels that predicates demand of nodes.</summary>
    public NodeLabels Labels { get; }

    /// <summary>The variables that a match binds.</summary>
    public IEnumerable<Variable> Variables =>
        Nodes.Concat(Edges.SelectMany(edge => edge.Outputs)).Concat(Paths.Select(path => path.Variable)).Distinct();

    private void Add(BoundPathPattern pattern)
    {
        if (pattern.Selector != PathSelectorKind.All && pattern.Connections.Count > 0)
        {
            AddNode(pattern.Nodes[0]);
            AddNode(pattern.Nodes[^1]);
            Edges.Add(new PathEdge(pattern, context!.NewVariable(StaticType.List)));
            return;
        }

        var parts = new List<Variable>();
        foreach (Variable node in pattern.Nodes)
        {
            AddNode(node);
        }

        foreach (BoundConnection connection in pattern.Connections)
        {
            PatternEdge edge = EdgeOf(connection);
            Edges.Add(edge);
            parts.Add(edge.Relationship);
        }

        if (pattern.PathVariable is { } path)
        {
            Paths.Add(new BoundItem(path, new PathExpression(new VariableExpression(pattern.Nodes[0]), [.. parts.Select(part => new VariableExpression(part))])));
        }
    }

    private PatternEdge EdgeOf(BoundConnection connection)
    {
        if (connection is BoundRelationship relationship)
        {
            return new RelationshipEdge(relationship);
        }

        if (connection is BoundVariableLength { Variable: var list } bound && scope.Contains(list))
        {
            // The list is known already: the search finds it again.
            Variable found = context!.NewVariable(StaticType.List);
            Predicates.Add(new PatternPredicate(
                new ComparisonExpression(ComparisonOperator.Equal, new VariableExpression(found), new VariableExpression(list))));
            connection = bound with { Variable = found };
        }

        var pattern = new BoundPathPattern(null, PathSelectorKind.All, 0, [connection.Left, connection.Right], [connection], []);
        return new PathEdge(pattern, connection is BoundVariableLength length ? length.Variable : context!.NewVariable(StaticType.List));
    }

    private void AddNode(Variable node)
    {
        if (!Nodes.Contains(node))
        {
            Nodes.Add(node);
        }
    }
}

/// <summary>What connects two nodes of a query graph.</summary>
internal abstract record PatternEdge(Variable Left, Variable Right, Variable Relationship)
{
    /// <summary>The types that its relationships may have; none is any.</summary>
    public abstract IReadOnlyList<string> Types { get; }

    /// <summary>The variables that it binds, its ends apart.</summary>
    public abstract IEnumerable<Variable> Outputs { get; }

    /// <summary>Whether the two may meet in one relationship, so that it must be said that they do not.</summary>
    public bool Overlaps(PatternEdge other) => Types.Count == 0 || other.Types.Count == 0 || Types.Any(other.Types.Contains);
}

/// <summary>A single relationship.</summary>
internal sealed record RelationshipEdge(BoundRelationship Pattern) : PatternEdge(Pattern.Left, Pattern.Right, Pattern.Variable)
{
    public override IReadOnlyList<string> Types => Pattern.Types;

    public override IEnumerable<Variable> Outputs => [Pattern.Variable];
}

/// <summary>A path of any length; <c>Relationship</c> is the list of its relationships.</summary>
internal sealed record PathEdge(BoundPathPattern Pattern, Variable Relationships) : PatternEdge(Pattern.Nodes[0], Pattern.Nodes[^1], Relationships)
{
    public override IReadOnlyList<string> Types
    {
        get
        {
            IReadOnlyList<string>[] all = [.. Pattern.Connections.SelectMany(ConnectionParts.TypesOf)];
            return all.Any(types => types.Count == 0) ? [] : [.. all.SelectMany(types => types).Distinct(StringComparer.Ordinal)];
        }
    }

    public bool Selects => Pattern.Selector != PathSelectorKind.All;

    public override IEnumerable<Variable> Outputs => ConnectionParts.OutputsOf(Pattern).Append(Relationships);
}

/// <summary>A predicate with the variables that it uses.</summary>
internal sealed class PatternPredicate(Expression expression)
{
    public Expression Expression { get; } = expression;

    public IReadOnlySet<Variable> Variables { get; } = new HashSet<Variable>(ExpressionVariables.Of(expression));
}
