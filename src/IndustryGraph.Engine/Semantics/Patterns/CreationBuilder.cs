using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Semantics.Patterns;

/// <summary>
/// Collects what CREATE or MERGE makes of its patterns, under rules stricter than those of MATCH. Properties are bound
/// before the element is declared, so that they see what stands before it and not itself.
/// </summary>
internal sealed class CreationBuilder(Analysis analysis, Scope scope, string clause)
{
    private readonly List<BoundNodeCreation> nodes = [];
    private readonly List<BoundRelationshipCreation> relationships = [];
    private readonly List<BoundPathCreation> paths = [];

    public IReadOnlyList<BoundNodeCreation> Nodes => nodes;

    public IReadOnlyList<BoundRelationshipCreation> Relationships => relationships;

    public BoundCreation Build() => new(nodes, relationships, paths);

    /// <summary>Adds a path pattern; gives the variables of its elements from left to right.</summary>
    public IReadOnlyList<Variable> Add(PathPatternSyntax syntax)
    {
        CheckShape(syntax);
        bool alone = syntax.Elements.Count == 1;
        var nodesOfPath = new List<Variable>();
        foreach (NodePatternSyntax node in syntax.Elements.OfType<NodePatternSyntax>())
        {
            nodesOfPath.Add(AddNode(node, alone));
        }

        var elements = new List<Variable> { nodesOfPath[0] };
        foreach (RelationshipPatternSyntax relationship in syntax.Elements.OfType<RelationshipPatternSyntax>())
        {
            int place = elements.Count / 2;
            elements.Add(AddRelationship(relationship, nodesOfPath[place], nodesOfPath[place + 1]));
            elements.Add(nodesOfPath[place + 1]);
        }

        if (syntax.Variable is { } name)
        {
            paths.Add(new BoundPathCreation(Declare(name, InferredType.Path), elements));
        }

        return elements;
    }

    private Variable AddNode(NodePatternSyntax syntax, bool alone)
    {
        RejectWhere(syntax.Where);
        bool described = syntax.Labels is not null || syntax.Properties is not null;
        if (syntax.Variable is { } name && scope.Find(name.Text) is { } known)
        {
            return !known.Type.MayBe(StaticType.Node) ? throw Conflict(name, known)
                : alone || described ? throw analysis.AlreadyBound(name, $"{clause} can connect a node that is there, but neither make it again nor describe it")
                : known.Variable!;
        }

        IReadOnlyList<string> labels = analysis.Labels.Names(syntax.Labels);
        Expression? properties = BindProperties(syntax.Properties);
        Variable variable = syntax.Variable is null ? analysis.NewUnnamed(StaticType.Node) : Declare(syntax.Variable, InferredType.Node);
        nodes.Add(new BoundNodeCreation(variable, labels, properties));
        return variable;
    }

    private Variable AddRelationship(RelationshipPatternSyntax syntax, Variable left, Variable right)
    {
        RejectWhere(syntax.Where);
        if (syntax.Variable is { } name && scope.Peek(name.Text) is { } known)
        {
            throw known.Type.MayBe(StaticType.Relationship) ? analysis.AlreadyBound(name, $"{clause} makes a new relationship") : Conflict(name, known);
        }

        if ((syntax.Length ?? syntax.Quantifier) is { } length)
        {
            throw analysis.Error(length.Span, "CreatingVarLength", $"{clause} cannot make relationships of variable length.");
        }

        string type = (syntax.Types as LabelNameSyntax)?.Name
            ?? throw analysis.Error(syntax.Span, "NoSingleRelationshipType", $"{clause} needs exactly one type for a relationship, such as -[:TYPE]->.");
        if (syntax.Direction == PatternDirection.Both && (clause == "CREATE" || syntax.BothArrows))
        {
            throw analysis.Error(syntax.Span, "RequiresDirectedRelationship", $"{clause} needs one direction for a relationship: --> or <--.");
        }

        Expression? properties = BindProperties(syntax.Properties);
        Variable variable = syntax.Variable is null ? analysis.NewUnnamed(StaticType.Relationship) : Declare(syntax.Variable, InferredType.Relationship);
        (Variable start, Variable end) = syntax.Direction == PatternDirection.Incoming ? (right, left) : (left, right);
        relationships.Add(new BoundRelationshipCreation(variable, type, start, end, properties));
        return variable;
    }

    private Expression? BindProperties(ExpressionSyntax? syntax)
    {
        if (syntax is ParameterSyntax && clause == "MERGE")
        {
            throw analysis.Error(
                syntax.Span, "InvalidParameterUse", "A parameter cannot be the properties that MERGE looks for: name them, such as {id: $parameter.id}.");
        }

        return syntax is null ? null : analysis.Expressions.Bind(syntax, BindingContext.For(scope, clause)).Expression;
    }

    private Variable Declare(NameSyntax name, InferredType type)
    {
        if (scope.Peek(name.Text) is not null)
        {
            throw analysis.AlreadyBound(name, $"{clause} needs a new name here");
        }

        var variable = new Variable(name.Text, type.Kind);
        scope.Declare(Symbol.Of(variable, type));
        return variable;
    }

    private void CheckShape(PathPatternSyntax syntax)
    {
        if (syntax.Selector is not null || syntax.Elements.Any(element => element is QuantifiedPatternSyntax))
        {
            throw analysis.Error(
                syntax.Span, SyntaxErrors.UnexpectedSyntax, $"{clause} makes single nodes and relationships: no quantifiers and no shortest paths.");
        }
    }

    private void RejectWhere(ExpressionSyntax? where)
    {
        if (where is not null)
        {
            throw analysis.Error(where.Span, SyntaxErrors.UnexpectedSyntax, $"{clause} takes no WHERE inside its pattern.");
        }
    }

    private GraphException Conflict(NameSyntax name, Symbol known) => analysis.Error(
        name.Span, "VariableTypeConflict", $"Variable `{name.Text}` is {TypeRules.Name(known.Type)} and cannot stand here.");
}
