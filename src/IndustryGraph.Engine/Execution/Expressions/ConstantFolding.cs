using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>
/// Computes ahead what does not depend on rows: constants when a plan is made, and when it is opened also what depends on
/// parameters and the statement's clock. A computation that fails stays, so that it fails only if a row asks for it.
/// </summary>
internal static class ConstantFolding
{
    // A plan is kept in a cache: what a constant grows to must stay small there.
    private static readonly StatementLimits PlanningLimits = new() { MaxMemoryBytes = 65_536, Timeout = TimeSpan.FromMilliseconds(100) };

    /// <summary>Folds what is constant in every run.</summary>
    public static Expression Fold(Expression expression)
    {
        var context = new ExecutionContext(GraphMap.Empty, PlanningLimits, TimeProvider.System, DateTimeOffset.UnixEpoch, 0, writer: null, CancellationToken.None);
        return expression.Rewrite(node => FoldNode(node, context, isOpening: false));
    }

    /// <summary>Folds what is constant in one run: parameters too, and the clock of the statement.</summary>
    public static Expression Fold(Expression expression, ExecutionContext context) => expression.Rewrite(node => FoldNode(node, context, isOpening: true));

    /// <summary>The value of an expression that is a constant in every run; false if it is none.</summary>
    public static bool TryEvaluate(Expression expression, out GraphValue value)
    {
        var literal = Fold(expression) as LiteralExpression;
        value = literal is null ? GraphValue.Null : literal.Value;
        return literal is not null;
    }

    private static Expression FoldNode(Expression node, ExecutionContext context, bool isOpening) => node switch
    {
        LiteralExpression => node,
        ParameterExpression => isOpening ? Evaluate(node, context) : node,
        ConjunctionExpression conjunction => Simplify(conjunction),
        CoalesceExpression coalesce when coalesce.Values[0] is LiteralExpression { Value.IsNull: false } first => first,
        FunctionExpression function => IsConstant(function, isOpening) ? Evaluate(node, context) : node,
        ArithmeticExpression or ComparisonExpression or NotExpression or XorExpression or NegateExpression or IsNullExpression or StringPredicateExpression
            or RegexExpression or InExpression or ListExpression or MapExpression or SliceExpression or CoalesceExpression or CaseExpression
            when node.Children.All(child => child is LiteralExpression) => Evaluate(node, context),
        PropertyExpression or IndexExpression
            when node.Children.All(child => child is LiteralExpression { Value.Kind: not (GraphValueKind.Node or GraphValueKind.Relationship) }) => Evaluate(node, context),
        _ => node,
    };

    private static bool IsConstant(FunctionExpression call, bool isOpening)
    {
        if (!call.Arguments.All(argument => argument is LiteralExpression))
        {
            return false;
        }

        return call.Function.DependsOn switch
        {
            FunctionDependency.None => true,
            FunctionDependency.Statement => isOpening
                || call.Function.IsConstantFor?.Invoke([.. call.Arguments.Select(argument => ((LiteralExpression)argument).Value)]) == true,
            _ => false,
        };
    }

    // Operands that say nothing go; one that decides is all there is.
    private static Expression Simplify(ConjunctionExpression conjunction)
    {
        GraphValue deciding = GraphValue.Boolean(conjunction is OrExpression);
        var kept = new List<Expression>(conjunction.Operands.Count);
        foreach (Expression operand in conjunction.Operands)
        {
            if (operand is LiteralExpression { Value.Kind: GraphValueKind.Boolean } literal)
            {
                if (literal.Value.AsBoolean() == deciding.AsBoolean())
                {
                    return literal;
                }

                continue;
            }

            kept.Add(operand);
        }

        if (kept.Count == conjunction.Operands.Count)
        {
            return conjunction;
        }

        return kept.Count switch
        {
            0 => new LiteralExpression(GraphValue.Boolean(!deciding.AsBoolean())),
            1 when kept[0].Type == Semantics.StaticType.Boolean => kept[0],
            1 => conjunction,
            _ => conjunction.WithChildren(kept),
        };
    }

    private static Expression Evaluate(Expression expression, ExecutionContext context)
    {
        try
        {
            var row = new Row(batch: null!, 0, graph: null!, context);
            return new LiteralExpression(expression.Evaluate(row));
        }
        catch (GraphException)
        {
            return expression;
        }
    }
}
