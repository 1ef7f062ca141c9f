using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>
/// What the operators <c>+ - * / % ^ ||</c> compute. Null with anything is null; integers stay integers and overflow with an
/// error; an integer and a float make a float.
/// </summary>
internal static class Arithmetic
{
    public static GraphValue Add(GraphValue left, GraphValue right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            long a = left.AsInteger();
            long b = right.AsInteger();
            long sum = unchecked(a + b);
            return ((a ^ sum) & (b ^ sum)) < 0 ? throw FunctionErrors.Overflow($"{a} + {b}") : GraphValue.Integer(sum);
        }

        if (left.IsNumber && right.IsNumber)
        {
            return GraphValue.Float(left.AsDouble() + right.AsDouble());
        }

        return left.IsNull || right.IsNull ? GraphValue.Null : AddOther(left, right);
    }

    public static GraphValue Subtract(GraphValue left, GraphValue right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            long a = left.AsInteger();
            long b = right.AsInteger();
            long difference = unchecked(a - b);
            return ((a ^ b) & (a ^ difference)) < 0 ? throw FunctionErrors.Overflow($"{a} - {b}") : GraphValue.Integer(difference);
        }

        if (left.IsNumber && right.IsNumber)
        {
            return GraphValue.Float(left.AsDouble() - right.AsDouble());
        }

        if (left.IsNull || right.IsNull)
        {
            return GraphValue.Null;
        }

        return IsTemporal(left) && right.Kind == GraphValueKind.Duration
            ? TemporalArithmetic.Subtract(left, right.As<GraphDuration>())
            : throw ExpressionErrors.CannotCombine("-", left, right);
    }

    public static GraphValue Multiply(GraphValue left, GraphValue right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            long high = Math.BigMul(left.AsInteger(), right.AsInteger(), out long low);
            return high != low >> 63
                ? throw FunctionErrors.Overflow($"{left.AsInteger()} * {right.AsInteger()}")
                : GraphValue.Integer(low);
        }

        if (left.IsNumber && right.IsNumber)
        {
            return GraphValue.Float(left.AsDouble() * right.AsDouble());
        }

        if (left.IsNull || right.IsNull)
        {
            return GraphValue.Null;
        }

        if (left.Kind == GraphValueKind.Duration && right.IsNumber)
        {
            return TemporalArithmetic.Multiply(left.As<GraphDuration>(), right);
        }

        return left.IsNumber && right.Kind == GraphValueKind.Duration
            ? TemporalArithmetic.Multiply(right.As<GraphDuration>(), left)
            : throw ExpressionErrors.CannotCombine("*", left, right);
    }

    public static GraphValue Divide(GraphValue left, GraphValue right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            long divisor = right.AsInteger();
            return divisor switch
            {
                0 => throw FunctionErrors.DivisionByZero(),
                -1 => Negate(left),
                _ => GraphValue.Integer(left.AsInteger() / divisor),
            };
        }

        if (left.IsNumber && right.IsNumber)
        {
            return GraphValue.Float(left.AsDouble() / right.AsDouble());
        }

        if (left.IsNull || right.IsNull)
        {
            return GraphValue.Null;
        }

        return left.Kind == GraphValueKind.Duration && right.IsNumber
            ? TemporalArithmetic.Divide(left.As<GraphDuration>(), right)
            : throw ExpressionErrors.CannotCombine("/", left, right);
    }

    public static GraphValue Modulo(GraphValue left, GraphValue right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            long divisor = right.AsInteger();
            return divisor switch
            {
                0 => throw FunctionErrors.DivisionByZero(),
                -1 => GraphValue.Integer(0),
                _ => GraphValue.Integer(left.AsInteger() % divisor),
            };
        }

        if (left.IsNumber && right.IsNumber)
        {
            return GraphValue.Float(left.AsDouble() % right.AsDouble());
        }

        return left.IsNull || right.IsNull ? GraphValue.Null : throw ExpressionErrors.CannotCombine("%", left, right);
    }

    public static GraphValue Power(GraphValue left, GraphValue right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return GraphValue.Float(Math.Pow(left.AsDouble(), right.AsDouble()));
        }

        return left.IsNull || right.IsNull ? GraphValue.Null : throw ExpressionErrors.CannotCombine("^", left, right);
    }

    public static GraphValue Negate(GraphValue value)
    {
        if (value.IsInteger)
        {
            return value.AsInteger() == long.MinValue ? throw FunctionErrors.Overflow($"-({value.AsInteger()})") : GraphValue.Integer(-value.AsInteger());
        }

        if (value.IsFloat)
        {
            return GraphValue.Float(-value.AsFloat());
        }

        return value.Kind switch
        {
            GraphValueKind.Null => GraphValue.Null,
            GraphValueKind.Duration => TemporalArithmetic.Subtract(GraphValue.Object(GraphDuration.Zero), value.As<GraphDuration>()),
            _ => throw ExpressionErrors.WrongType("A minus stands before", value, "a number or duration"),
        };
    }

    /// <summary><c>||</c>: joins texts or lists, and nothing else.</summary>
    public static GraphValue Concatenate(GraphValue left, GraphValue right)
    {
        if (left.IsNull || right.IsNull)
        {
            return GraphValue.Null;
        }

        if (left.IsString && right.IsString)
        {
            return JoinText(left, right);
        }

        return left.Kind == GraphValueKind.List && right.Kind == GraphValueKind.List
            ? JoinLists(left.AsList(), right.AsList())
            : throw ExpressionErrors.CannotCombine("||", left, right);
    }

    private static GraphValue AddOther(GraphValue left, GraphValue right)
    {
        if (left.Kind == GraphValueKind.List)
        {
            return JoinLists(left.AsList(), right.Kind == GraphValueKind.List ? right.AsList() : GraphList.Of(right));
        }

        if (right.Kind == GraphValueKind.List)
        {
            return JoinLists(GraphList.Of(left), right.AsList());
        }

        if (left.IsString || right.IsString)
        {
            GraphValue first = ConversionFunctions.ToStringOrNull(left);
            GraphValue second = ConversionFunctions.ToStringOrNull(right);
            return first.IsNull || second.IsNull ? throw ExpressionErrors.CannotCombine("+", left, right) : JoinText(first, second);
        }

        if (IsTemporal(left) && right.Kind == GraphValueKind.Duration)
        {
            return TemporalArithmetic.Add(left, right.As<GraphDuration>());
        }

        return left.Kind == GraphValueKind.Duration && IsTemporal(right)
            ? TemporalArithmetic.Add(right, left.As<GraphDuration>())
            : throw ExpressionErrors.CannotCombine("+", left, right);
    }

    private static GraphValue JoinText(GraphValue left, GraphValue right)
    {
        ReadOnlySpan<byte> first = left.AsUtf8();
        ReadOnlySpan<byte> second = right.AsUtf8();
        byte[] joined = new byte[checked(first.Length + second.Length)];
        first.CopyTo(joined);
        second.CopyTo(joined.AsSpan(first.Length));
        return GraphValue.Utf8(joined);
    }

    private static GraphValue JoinLists(GraphList left, GraphList right)
    {
        var items = new GraphValue[checked(left.Count + right.Count)];
        for (int i = 0; i < left.Count; i++)
        {
            items[i] = left[i];
        }

        for (int i = 0; i < right.Count; i++)
        {
            items[left.Count + i] = right[i];
        }

        return GraphValue.Object(GraphList.Of(items));
    }

    private static bool IsTemporal(GraphValue value) => value.Kind is >= GraphValueKind.Date and <= GraphValueKind.Duration;
}
