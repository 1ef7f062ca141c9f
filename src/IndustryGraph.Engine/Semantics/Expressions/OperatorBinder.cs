using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>Binds operators and predicates.</summary>
internal sealed class OperatorBinder(Analysis analysis, ExpressionBinder expressions)
{
    public BoundExpression Bind(UnarySyntax syntax, BindingContext context)
    {
        if (syntax.Operator == UnaryOperator.Not)
        {
            return Boolean(new NotExpression(expressions.BindPredicate(syntax.Operand, context, "NOT")));
        }

        BoundExpression operand = expressions.Bind(syntax.Operand, context);
        analysis.Types.RequireArithmetic(operand, syntax.Operand.Span, syntax.Operator == UnaryOperator.Minus ? "-" : "+");
        return syntax.Operator == UnaryOperator.Plus ? operand : new(new NegateExpression(operand.Expression), operand.Type);
    }

    public BoundExpression Bind(BinarySyntax syntax, BindingContext context) => syntax.Operator switch
    {
        BinaryOperator.And => Boolean(new AndExpression(BindChain(syntax, context, "AND"))),
        BinaryOperator.Or => Boolean(new OrExpression(BindChain(syntax, context, "OR"))),
        BinaryOperator.Xor => Boolean(new XorExpression(
            expressions.BindPredicate(syntax.Left, context, "XOR"), expressions.BindPredicate(syntax.Right, context, "XOR"))),
        BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains =>
            Boolean(new StringPredicateExpression(syntax.Operator, BindOperand(syntax.Left, context), BindOperand(syntax.Right, context))),
        BinaryOperator.RegexMatch => Boolean(new RegexExpression(BindOperand(syntax.Left, context), BindOperand(syntax.Right, context))),
        BinaryOperator.In => BindIn(syntax, context),
        _ => BindArithmetic(syntax, context),
    };

    /// <summary>A chain of comparisons: every neighbouring pair must hold.</summary>
    public BoundExpression Bind(ComparisonSyntax syntax, BindingContext context)
    {
        Expression[] operands = [.. syntax.Operands.Select(operand => BindOperand(operand, context))];
        var pairs = new Expression[syntax.Operators.Count];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = new ComparisonExpression(syntax.Operators[i], operands[i], operands[i + 1]);
        }

        return Boolean(AndExpression.Of(pairs));
    }

    public BoundExpression Bind(IsNullSyntax syntax, BindingContext context) =>
        Boolean(new IsNullExpression(BindOperand(syntax.Operand, context), syntax.Negated));

    public BoundExpression Bind(TypePredicateSyntax syntax, BindingContext context) =>
        Boolean(new TypePredicateExpression(BindOperand(syntax.Operand, context), syntax.Types, syntax.Negated));

    public BoundExpression Bind(LabelPredicateSyntax syntax, BindingContext context)
    {
        BoundExpression operand = expressions.Bind(syntax.Operand, context);
        analysis.Types.RequireAny(
            operand, syntax.Operand.Span, "Only nodes have labels and relationships types", StaticType.Node, StaticType.Relationship);
        return Boolean(new LabelPredicateExpression(operand.Expression, analysis.Labels.Bind(syntax.Labels, context)));
    }

    private static BoundExpression Boolean(Expression expression) => new(expression, InferredType.Boolean);

    private Expression BindOperand(ExpressionSyntax syntax, BindingContext context) => expressions.Bind(syntax, context).Expression;

    private List<Expression> BindChain(BinarySyntax syntax, BindingContext context, string symbol)
    {
        var operands = new List<Expression>();
        Add(syntax);
        return operands;

        void Add(ExpressionSyntax operand)
        {
            if (operand is BinarySyntax binary && binary.Operator == syntax.Operator)
            {
                Add(binary.Left);
                Add(binary.Right);
            }
            else
            {
                operands.Add(expressions.BindPredicate(operand, context, symbol));
            }
        }
    }

    private BoundExpression BindIn(BinarySyntax syntax, BindingContext context)
    {
        Expression value = BindOperand(syntax.Left, context);
        BoundExpression list = expressions.Bind(syntax.Right, context);
        analysis.Types.RequireList(list, syntax.Right.Span, "IN");
        return Boolean(new InExpression(value, list.Expression));
    }

    private BoundExpression BindArithmetic(BinarySyntax syntax, BindingContext context)
    {
        BoundExpression left = expressions.Bind(syntax.Left, context);
        BoundExpression right = expressions.Bind(syntax.Right, context);
        if (syntax.Operator is not (BinaryOperator.Add or BinaryOperator.Concatenate))
        {
            string symbol = Symbol(syntax.Operator);
            analysis.Types.RequireArithmetic(left, syntax.Left.Span, symbol);
            analysis.Types.RequireArithmetic(right, syntax.Right.Span, symbol);
        }

        var expression = new ArithmeticExpression(syntax.Operator, left.Expression, right.Expression);
        bool joinsLists = expression.Type == StaticType.List && left.Type.Kind == StaticType.List && right.Type.Kind == StaticType.List;
        return new(expression, joinsLists ? InferredType.Join(left.Type, right.Type) : InferredType.Of(expression.Type));
    }

    private static string Symbol(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        _ => "^",
    };
}
