using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>Turns the syntax of an expression into one that runs: resolves its names and checks what can be checked.</summary>
internal sealed class ExpressionBinder
{
    private readonly Analysis analysis;
    private readonly OperatorBinder operators;
    private readonly AccessBinder access;
    private readonly CollectionBinder collections;
    private readonly CaseBinder cases;
    private readonly CallBinder calls;
    private readonly SubqueryBinder subqueries;

    public ExpressionBinder(Analysis analysis)
    {
        this.analysis = analysis;
        operators = new OperatorBinder(analysis, this);
        access = new AccessBinder(analysis, this);
        collections = new CollectionBinder(analysis, this);
        cases = new CaseBinder(analysis, this);
        subqueries = new SubqueryBinder(analysis);
        calls = new CallBinder(analysis, this, subqueries);
    }

    public BoundExpression Bind(ExpressionSyntax syntax, BindingContext context) => syntax switch
    {
        LiteralSyntax literal => new(new LiteralExpression(literal.Value), InferredType.Of(StaticTypes.Of(literal.Value))),
        ParameterSyntax parameter => new(new ParameterExpression(parameter.Name), InferredType.Any),
        VariableSyntax variable => BindVariable(variable, context),
        CaseSubjectSyntax => context.CaseSubject!.Value,
        UnarySyntax unary => operators.Bind(unary, context),
        BinarySyntax binary => operators.Bind(binary, context),
        ComparisonSyntax comparison => operators.Bind(comparison, context),
        IsNullSyntax isNull => operators.Bind(isNull, context),
        TypePredicateSyntax type => operators.Bind(type, context),
        LabelPredicateSyntax labels => operators.Bind(labels, context),
        PropertySyntax property => access.Bind(property, context),
        IndexSyntax index => access.Bind(index, context),
        SliceSyntax slice => access.Bind(slice, context),
        MapProjectionSyntax projection => access.Bind(projection, context),
        ListSyntax list => collections.Bind(list, context),
        MapSyntax map => collections.Bind(map, context),
        ListComprehensionSyntax comprehension => collections.Bind(comprehension, context),
        QuantifierSyntax quantifier => collections.Bind(quantifier, context),
        ReduceSyntax reduce => collections.Bind(reduce, context),
        CaseSyntax found => cases.Bind(found, context),
        FunctionCallSyntax call => calls.Bind(call, context),
        SubqueryExpressionSyntax subquery => subqueries.Bind(subquery, context),
        PatternComprehensionSyntax comprehension => subqueries.Bind(comprehension, context),
        PatternExpressionSyntax pattern => subqueries.BindValue(pattern, context),
        _ => throw new InvalidOperationException($"Unknown expression {syntax.GetType().Name}."),
    };

    /// <summary>An expression that must be a boolean; only here a pattern may stand for its existence.</summary>
    public Expression BindPredicate(ExpressionSyntax syntax, BindingContext context, string place)
    {
        if (syntax is PatternExpressionSyntax { Pattern.Selector: null } pattern)
        {
            return subqueries.BindExists(pattern, context);
        }

        BoundExpression bound = Bind(syntax, context);
        analysis.Types.RequireBoolean(bound, syntax.Span, place);
        return bound.Expression;
    }

    /// <summary>The conditions of a WHERE, split at AND.</summary>
    public IReadOnlyList<Expression> BindConjunction(ExpressionSyntax? syntax, BindingContext context)
    {
        var conditions = new List<Expression>();
        Collect(syntax, conditions, context);
        return conditions;
    }

    private void Collect(ExpressionSyntax? syntax, List<Expression> conditions, BindingContext context)
    {
        switch (syntax)
        {
            case null:
                break;
            case BinarySyntax { Operator: BinaryOperator.And } and:
                Collect(and.Left, conditions, context);
                Collect(and.Right, conditions, context);
                break;
            default:
                conditions.Add(BindPredicate(syntax, context, context.Place));
                break;
        }
    }

    private BoundExpression BindVariable(VariableSyntax syntax, BindingContext context)
    {
        if (context.IsConstant)
        {
            throw analysis.Error(
                syntax.Span, "NonConstantExpression", $"{context.Place} takes a constant: `{syntax.Name}` differs from row to row. Use a number or a parameter.");
        }

        var name = new NameSyntax(syntax.Span, syntax.Name);
        Symbol symbol = context.Scope.Find(syntax.Name) ?? throw analysis.Undefined(name, context.Scope);
        Expression expression = symbol.Local is { } local ? new LocalExpression(local) : new VariableExpression(symbol.Variable!);
        return new(expression, symbol.Type);
    }
}
