using System.Runtime.CompilerServices;
using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>A call of a function with as many arguments as it takes.</summary>
internal sealed class FunctionExpression : Expression
{
    private const int ArgumentsOnStack = 4;

    private readonly ValueKinds[] accepted;
    private readonly Expression[] arguments;

    private FunctionExpression(FunctionDefinition function, IReadOnlyList<Expression> arguments)
    {
        Function = function;
        this.arguments = [.. arguments];
        ValueKinds nulls = function.NullPropagates ? ValueKinds.None : ValueKinds.Null;
        accepted = [.. Enumerable.Range(0, arguments.Count).Select(i => function.ParameterOf(i).Kinds | nulls)];
    }

    public FunctionDefinition Function { get; }

    public IReadOnlyList<Expression> Arguments => arguments;

    public override StaticType Type => Function.Result;

    public override IReadOnlyList<Expression> Children => Arguments;

    public override bool IsDeterministic => Function.IsDeterministic && base.IsDeterministic;

    /// <summary>The expression of a call: a node of its own where the function has one.</summary>
    public static Expression Of(FunctionDefinition function, IReadOnlyList<Expression> arguments)
    {
        if (ReferenceEquals(function, ScalarFunctions.Coalesce))
        {
            return new CoalesceExpression(arguments);
        }

        return ReferenceEquals(function, ScalarFunctions.Exists)
            ? new IsNullExpression(arguments[0], negated: true)
            : new FunctionExpression(function, arguments);
    }

    public override GraphValue Evaluate(in Row row)
    {
        if (arguments.Length > ArgumentsOnStack)
        {
            return Call(new GraphValue[arguments.Length], row);
        }

        var buffer = default(ArgumentBuffer);
        Span<GraphValue> values = buffer;
        return Call(values[..arguments.Length], row);
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new FunctionExpression(Function, children);

    public override string ToString() => $"{Function.Name}({ExpressionText.Join(Arguments)})";

    protected override bool HasSameParts(Expression other) => ReferenceEquals(((FunctionExpression)other).Function, Function);

    private GraphValue Call(Span<GraphValue> values, in Row row)
    {
        bool isNull = false;
        for (int i = 0; i < values.Length; i++)
        {
            GraphValue argument = arguments[i].Evaluate(row);
            values[i] = argument;
            if (!accepted[i].Contains(argument.Kind))
            {
                isNull = argument.IsNull ? true : throw FunctionErrors.WrongKind(Function, Function.ParameterOf(i), argument);
            }
        }

        return isNull ? GraphValue.Null : Function.Body(values, row);
    }

    [InlineArray(ArgumentsOnStack)]
    private struct ArgumentBuffer
    {
        private GraphValue first;
    }
}
