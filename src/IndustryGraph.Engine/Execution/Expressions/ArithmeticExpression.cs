using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>+ - * / % ^ ||</c>, by the rules of <see cref="Arithmetic"/>.</summary>
internal sealed class ArithmeticExpression(BinaryOperator @operator, Expression left, Expression right) : BinaryExpression(left, right)
{
    public BinaryOperator Operator { get; } = @operator;

    public override StaticType Type
    {
        get
        {
            StaticType first = Left.Type;
            StaticType second = Right.Type;
            if (Operator == BinaryOperator.Power)
            {
                return StaticType.Float;
            }

            if (Operator is BinaryOperator.Add or BinaryOperator.Concatenate && (first == StaticType.List || second == StaticType.List))
            {
                return StaticType.List;
            }

            if (!StaticTypes.IsNumber(first) || !StaticTypes.IsNumber(second))
            {
                return first == StaticType.String && second == StaticType.String ? StaticType.String : StaticType.Any;
            }

            return first == StaticType.Float || second == StaticType.Float ? StaticType.Float : StaticTypes.Union(first, second);
        }
    }

    protected override string Symbol => Operator switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        _ => "||",
    };

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue first = Left.Evaluate(row);
        GraphValue second = Right.Evaluate(row);
        if (!(first.IsNumber && second.IsNumber) && Operator is BinaryOperator.Add or BinaryOperator.Concatenate)
        {
            CheckSize(first, second, row.Context);
        }

        return Operator switch
        {
            BinaryOperator.Add => Arithmetic.Add(first, second),
            BinaryOperator.Subtract => Arithmetic.Subtract(first, second),
            BinaryOperator.Multiply => Arithmetic.Multiply(first, second),
            BinaryOperator.Divide => Arithmetic.Divide(first, second),
            BinaryOperator.Modulo => Arithmetic.Modulo(first, second),
            BinaryOperator.Power => Arithmetic.Power(first, second),
            _ => Arithmetic.Concatenate(first, second),
        };
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new ArithmeticExpression(Operator, children[0], children[1]);

    protected override bool HasSameParts(Expression other) => ((ArithmeticExpression)other).Operator == Operator;

    // Texts and lists that grow in reduce() cost time and memory by their length.
    private static void CheckSize(GraphValue left, GraphValue right, ExecutionContext context)
    {
        if (left.IsString && right.IsString)
        {
            long length = (long)left.AsUtf8().Length + right.AsUtf8().Length;
            MemoryGuard.Check(context, length);
            context.Tick(1 + (int)Math.Min(length >> 6, int.MaxValue));
        }
        else if (left.Kind == GraphValueKind.List || right.Kind == GraphValueKind.List)
        {
            MemoryGuard.CheckValues(context, CountOf(left) + CountOf(right));
        }
    }

    private static long CountOf(GraphValue value) => value.Kind == GraphValueKind.List ? value.AsList().Count : 1;
}
