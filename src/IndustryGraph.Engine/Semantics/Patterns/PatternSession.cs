using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Semantics.Patterns;

/// <summary>What the patterns of one MATCH share: its variables, and the predicates that wait until all of them are declared.</summary>
internal sealed class PatternSession(Analysis analysis, Scope scope)
{
    private readonly List<Action> pending = [];
    private readonly HashSet<Variable> relationships = [];

    public Scope Scope { get; } = scope;

    /// <summary>The variable of a node: one known before, or a new one.</summary>
    public Variable Node(NameSyntax? name, Scope scope)
    {
        if (name is null)
        {
            return analysis.NewUnnamed(StaticType.Node);
        }

        return scope.Find(name.Text) is { } known
            ? known.Type.Kind == StaticType.Node ? known.Variable! : throw Conflict(name, known, "a node")
            : Declare(name, InferredType.Node, scope);
    }

    /// <summary>The variable of a relationship. The same one twice in a MATCH can never match, as relationships differ there.</summary>
    public Variable Relationship(NameSyntax? name, Scope scope)
    {
        if (name is null)
        {
            return analysis.NewUnnamed(StaticType.Relationship);
        }

        Variable variable = scope.Find(name.Text) is { } known
            ? known.Type.Kind == StaticType.Relationship ? known.Variable! : throw Conflict(name, known, "a relationship")
            : Declare(name, InferredType.Relationship, scope);
        return Once(name, variable);
    }

    /// <summary>The variable of a variable-length relationship: the list of its relationships.</summary>
    public Variable RelationshipList(NameSyntax? name, Scope scope)
    {
        if (name is null)
        {
            return analysis.NewUnnamed(StaticType.List);
        }

        Variable variable = scope.Find(name.Text) is { } known
            ? known.Type.MayBe(StaticType.List) && known.Type.ItemOrAny.MayBe(StaticType.Relationship) ? known.Variable! : throw Conflict(name, known, "a list of relationships")
            : Declare(name, InferredType.ListOf(InferredType.Relationship), scope);
        return Once(name, variable);
    }

    /// <summary>A variable that must be new.</summary>
    public Variable New(NameSyntax name, InferredType type, string what)
    {
        if (Scope.Peek(name.Text) is not null)
        {
            throw analysis.AlreadyBound(name, $"{what} needs a name of its own");
        }

        return Declare(name, type, Scope);
    }

    /// <summary>Binds conditions later, when all variables are known.</summary>
    public void Later(Action bind) => pending.Add(bind);

    public void BindPending()
    {
        foreach (Action bind in pending)
        {
            bind();
        }
    }

    /// <summary>Adds what is said of an element in its own brackets: labels, properties, WHERE.</summary>
    public void Describe(
        Variable variable, LabelExpressionSyntax? labels, ExpressionSyntax? properties, ExpressionSyntax? where, Scope scope, List<Expression> predicates) =>
        Later(() =>
        {
            BindingContext context = BindingContext.For(scope, "a pattern");
            var element = new VariableExpression(variable);
            if (labels is not null)
            {
                predicates.Add(new LabelPredicateExpression(element, analysis.Labels.Bind(labels, context)));
            }

            predicates.AddRange(BindProperties(element, properties, context));
            predicates.AddRange(analysis.Expressions.BindConjunction(where, context with { Place = "WHERE" }));
        });

    private IEnumerable<Expression> BindProperties(Expression element, ExpressionSyntax? properties, BindingContext context)
    {
        if (properties is ParameterSyntax)
        {
            throw analysis.Error(
                properties.Span, "InvalidParameterUse", "A parameter cannot be the properties of a pattern to match: name them, such as {id: $parameter.id}.");
        }

        foreach (MapEntrySyntax entry in ((MapSyntax?)properties)?.Entries ?? [])
        {
            Expression value = analysis.Expressions.Bind(entry.Value, context).Expression;
            yield return new ComparisonExpression(ComparisonOperator.Equal, new PropertyExpression(element, entry.Key.Text), value);
        }
    }

    private static Variable Declare(NameSyntax name, InferredType type, Scope scope)
    {
        var variable = new Variable(name.Text, type.Kind);
        scope.Declare(Symbol.Of(variable, type));
        return variable;
    }

    private Variable Once(NameSyntax name, Variable variable) => relationships.Add(variable)
        ? variable
        : throw analysis.Error(
            name.Span, "RelationshipUniquenessViolation", $"The relationship `{name.Text}` stands twice in one MATCH, where all relationships differ.");

    private GraphException Conflict(NameSyntax name, Symbol known, string use) => analysis.Error(
        name.Span, "VariableTypeConflict", $"Variable `{name.Text}` is {TypeRules.Name(known.Type)} and cannot be {use}, too.");
}
