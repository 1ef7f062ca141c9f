using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Syntax;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Patterns;

/// <summary>Binds one path pattern.</summary>
internal sealed class PathBinder(Analysis analysis, PatternSession session)
{
    private readonly RelationshipBinder relationships = new(analysis, session);

    /// <param name="predicates">Takes what is said of the elements, unless it belongs to the search for shortest paths.</param>
    public BoundPathPattern Bind(PathPatternSyntax syntax, List<Expression> predicates)
    {
        PathSelectorKind selector = syntax.Selector?.Kind ?? PathSelectorKind.All;
        var search = new List<Expression>();
        List<Expression> inner = selector == PathSelectorKind.All ? predicates : search;
        IReadOnlyList<PatternElementSyntax> elements = Complete(syntax, inner);
        CheckSelector(syntax, elements);
        Variable[] nodes = BindNodes(elements, predicates, inner);
        BoundConnection[] connections = new BoundConnection[nodes.Length - 1];
        int left = 0;
        foreach (PatternElementSyntax element in elements.Where(element => element is not NodePatternSyntax))
        {
            connections[left] = relationships.Bind(element, nodes[left], nodes[left + 1], inner);
            left++;
        }

        Variable? path = syntax.Variable is null ? null : session.New(syntax.Variable, InferredType.Path, "a path");
        return new BoundPathPattern(path, selector, syntax.Selector?.Count ?? 1, nodes, connections, search);
    }

    /// <summary>What is said of the ends of a path is as true before the search as after it, so that indexes can serve it.</summary>
    private Variable[] BindNodes(IReadOnlyList<PatternElementSyntax> elements, List<Expression> ends, List<Expression> inner)
    {
        NodePatternSyntax[] syntaxes = [.. elements.OfType<NodePatternSyntax>()];
        var nodes = new Variable[syntaxes.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            NodePatternSyntax node = syntaxes[i];
            nodes[i] = session.Node(node.Variable, session.Scope);
            List<Expression> predicates = i == 0 || i == nodes.Length - 1 ? ends : inner;
            session.Describe(nodes[i], node.Labels, node.Properties, node.Where, session.Scope, predicates);
        }

        return nodes;
    }

    /// <summary>The elements with the nodes that may be left out beside quantified patterns, and without parentheses around the whole.</summary>
    private List<PatternElementSyntax> Complete(PathPatternSyntax syntax, List<Expression> predicates)
    {
        IReadOnlyList<PatternElementSyntax> elements = syntax.Elements;
        if (elements is [QuantifiedPatternSyntax { Quantifier: null } whole])
        {
            session.Later(() => predicates.AddRange(analysis.Expressions.BindConjunction(whole.Where, BindingContext.For(session.Scope, "WHERE"))));
            elements = whole.Pattern.Variable is null
                ? whole.Pattern.Elements
                : throw analysis.NotSupported(whole.Pattern.Variable.Span, "A name for the path inside parentheses is not supported: name the whole path");
        }

        var complete = new List<PatternElementSyntax>();
        foreach (PatternElementSyntax element in elements)
        {
            if (element is QuantifiedPatternSyntax && (complete.Count == 0 || complete[^1] is not NodePatternSyntax))
            {
                complete.Add(Unnamed(element));
            }

            complete.Add(element);
        }

        if (complete[^1] is not NodePatternSyntax)
        {
            complete.Add(Unnamed(complete[^1]));
        }

        return complete;
    }

    private static NodePatternSyntax Unnamed(PatternElementSyntax beside) => new(beside.Span, Variable: null, Labels: null, Properties: null, Where: null);

    private void CheckSelector(PathPatternSyntax syntax, IReadOnlyList<PatternElementSyntax> elements)
    {
        if (syntax.Selector?.Kind is not (PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction))
        {
            return;
        }

        if (elements is not [NodePatternSyntax, RelationshipPatternSyntax relationship, NodePatternSyntax])
        {
            throw analysis.Error(
                syntax.Span, SyntaxErrors.UnexpectedSyntax, "shortestPath and allShortestPaths take two nodes and one relationship between: shortestPath((a)-[*]-(b)).");
        }

        if (relationship.Length is { Min: > 1 })
        {
            throw analysis.NotSupported(relationship.Length.Span, "shortestPath does not take a minimal length above 1; use SHORTEST 1 with a quantifier such as {2,}");
        }
    }
}
