using System.Text.RegularExpressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>
/// <c>=~</c>: whether a whole text matches a regular expression. It runs in linear time where the expression allows;
/// lookarounds and back references need the backtracking engine, which is stopped after a second.
/// </summary>
internal sealed class RegexExpression(Expression left, Expression right) : BinaryExpression(left, right)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    // The last pattern with its expression: nearly always the only one. Replaced as a whole, so that threads may share it.
    private Compiled? last;

    public override StaticType Type => StaticType.Boolean;

    protected override string Symbol => "=~";

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue text = Left.Evaluate(row);
        GraphValue pattern = Right.Evaluate(row);
        if (pattern.IsNull || !text.IsString)
        {
            return GraphValue.Null;
        }

        if (!pattern.IsString)
        {
            throw ExpressionErrors.WrongType("A regular expression is", pattern, "text");
        }

        Compiled? compiled = last;
        if (compiled is null || !compiled.Pattern.AsUtf8().SequenceEqual(pattern.AsUtf8()))
        {
            last = compiled = new Compiled(pattern, Compile(pattern.AsString()));
        }

        try
        {
            return GraphValue.Boolean(compiled.Regex.IsMatch(text.AsString()));
        }
        catch (RegexMatchTimeoutException exception)
        {
            throw new GraphException(
                GraphErrorCodes.ArgumentError,
                $"The regular expression {pattern} takes longer than {Timeout.TotalSeconds:0} s on one text. Write it without nested repetition, lookarounds and back references.",
                exception);
        }
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new RegexExpression(children[0], children[1]);

    private static Regex Compile(string pattern)
    {
        string anchored = $@"\A(?:{pattern})\z";
        try
        {
            return new Regex(anchored, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Timeout);
        }
        catch (NotSupportedException)
        {
            return new Regex(anchored, RegexOptions.CultureInvariant, Timeout);
        }
        catch (ArgumentException exception)
        {
            throw new GraphException(GraphErrorCodes.ArgumentError, $"'{pattern}' is no regular expression: {exception.Message}", exception);
        }
    }

    private sealed record Compiled(GraphValue Pattern, Regex Regex);
}
