using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Patterns;

/// <summary>Binds what stands between two nodes: a relationship, a repeated one, or a quantified path.</summary>
internal sealed class RelationshipBinder(Analysis analysis, PatternSession session)
{
    public BoundConnection Bind(PatternElementSyntax element, Variable left, Variable right, List<Expression> predicates) => element switch
    {
        RelationshipPatternSyntax { Length: null, Quantifier: null } single => BindSingle(single, left, right, session.Scope, predicates),
        RelationshipPatternSyntax repeated => BindRepeated(repeated, left, right),
        QuantifiedPatternSyntax quantified => BindQuantified(quantified, left, right),
        _ => throw new InvalidOperationException($"Unknown pattern element {element.GetType().Name}."),
    };

    private BoundRelationship BindSingle(RelationshipPatternSyntax syntax, Variable left, Variable right, Scope scope, List<Expression> predicates)
    {
        Variable variable = session.Relationship(syntax.Variable, scope);
        IReadOnlyList<string>? types = LabelBinder.Alternatives(syntax.Types);
        session.Describe(variable, types is null ? syntax.Types : null, syntax.Properties, syntax.Where, scope, predicates);
        return new BoundRelationship(variable, left, right, syntax.Direction, types ?? []);
    }

    private BoundVariableLength BindRepeated(RelationshipPatternSyntax syntax, Variable left, Variable right)
    {
        if (syntax.Length is not null && syntax.Quantifier is not null)
        {
            throw analysis.Error(syntax.Quantifier.Span, SyntaxErrors.UnexpectedSyntax, "A relationship takes '*' inside its brackets or a quantifier after it, not both.");
        }

        Variable list = session.RelationshipList(syntax.Variable, session.Scope);
        var hop = new Variable(syntax.Variable is null ? list.Name : $"  {syntax.Variable.Text}", StaticType.Relationship);
        Scope scope = syntax.Variable is null
            ? session.Scope
            : session.Scope.With(new Symbol(syntax.Variable.Text, hop, Local: null, InferredType.Relationship));
        IReadOnlyList<string>? types = LabelBinder.Alternatives(syntax.Types);
        var predicates = new List<Expression>();
        session.Describe(hop, types is null ? syntax.Types : null, syntax.Properties, syntax.Where, scope, predicates);
        (int min, int? max) = Bounds(syntax.Length ?? syntax.Quantifier!);
        return new BoundVariableLength(list, left, right, syntax.Direction, types ?? [], min, max, hop, predicates);
    }

    private BoundQuantifiedPath BindQuantified(QuantifiedPatternSyntax syntax, Variable left, Variable right)
    {
        CheckInner(syntax);
        Scope inner = session.Scope.Nest();
        var predicates = new List<Expression>();
        var nodes = new List<Variable>();
        var groups = new List<BoundGroup>();
        foreach (NodePatternSyntax node in syntax.Pattern.Elements.OfType<NodePatternSyntax>())
        {
            CheckNew(node.Variable, inner);
            nodes.Add(session.Node(node.Variable, inner));
            session.Describe(nodes[^1], node.Labels, node.Properties, node.Where, inner, predicates);
        }

        var relationships = new List<BoundRelationship>();
        foreach (RelationshipPatternSyntax relationship in syntax.Pattern.Elements.OfType<RelationshipPatternSyntax>())
        {
            CheckNew(relationship.Variable, inner);
            int place = relationships.Count;
            relationships.Add(BindSingle(relationship, nodes[place], nodes[place + 1], inner, predicates));
        }

        session.Later(() => predicates.AddRange(analysis.Expressions.BindConjunction(syntax.Where, BindingContext.For(inner, "WHERE"))));
        foreach (NameSyntax name in Names(syntax).DistinctBy(name => name.Text))
        {
            Symbol symbol = inner.FindInRow(name.Text)!;
            groups.Add(new BoundGroup(symbol.Variable!, session.New(name, InferredType.ListOf(symbol.Type), "an element of a quantified path")));
        }

        (int min, int? max) = Bounds(syntax.Quantifier!);
        return new BoundQuantifiedPath(left, right, nodes, relationships, predicates, min, max, groups);
    }

    private static IEnumerable<NameSyntax> Names(QuantifiedPatternSyntax syntax) => syntax.Pattern.Elements
        .Select(element => element is NodePatternSyntax node ? node.Variable : ((RelationshipPatternSyntax)element).Variable)
        .OfType<NameSyntax>();

    private void CheckInner(QuantifiedPatternSyntax syntax)
    {
        if (syntax.Quantifier is null)
        {
            throw analysis.Error(
                syntax.Span, SyntaxErrors.UnexpectedSyntax, "A path in parentheses beside other elements needs a quantifier, such as {1,3}.");
        }

        if (syntax.Pattern.Variable is { } path)
        {
            throw analysis.NotSupported(path.Span, "A name for the path inside a quantified pattern is not supported");
        }

        foreach (PatternElementSyntax element in syntax.Pattern.Elements)
        {
            if (element is QuantifiedPatternSyntax or RelationshipPatternSyntax { Length: not null } or RelationshipPatternSyntax { Quantifier: not null })
            {
                throw analysis.Error(element.Span, SyntaxErrors.UnexpectedSyntax, "A quantified pattern cannot hold another repetition.");
            }
        }

        if (syntax.Pattern.Elements.Count == 1)
        {
            throw analysis.Error(syntax.Span, SyntaxErrors.UnexpectedSyntax, "A quantified pattern needs at least one relationship.");
        }
    }

    /// <summary>Names inside mean one repetition, so they cannot be names of the row; within the pattern they may repeat.</summary>
    private void CheckNew(NameSyntax? name, Scope inner)
    {
        if (name is not null && session.Scope.Peek(name.Text) is { } outer && inner.Peek(name.Text) == outer)
        {
            throw analysis.AlreadyBound(name, "an element of a quantified path needs a name of its own");
        }
    }

    private (int Min, int? Max) Bounds(LengthRangeSyntax range)
    {
        if (range.Min is > int.MaxValue || range.Max is > int.MaxValue)
        {
            throw analysis.Error(range.Span, SyntaxErrors.UnexpectedSyntax, $"A path cannot have more than {int.MaxValue} repetitions.");
        }

        return ((int)(range.Min ?? 1), (int?)range.Max);
    }
}
