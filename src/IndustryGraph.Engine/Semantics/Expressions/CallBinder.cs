using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Engine.Execution.Functions.Aggregation;
using IndustryGraph.Engine.Syntax;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>Binds calls of functions and aggregates, checked against their signatures.</summary>
internal sealed class CallBinder(Analysis analysis, ExpressionBinder expressions, SubqueryBinder subqueries)
{
    public BoundExpression Bind(FunctionCallSyntax syntax, BindingContext context)
    {
        if (syntax.Arguments is [PatternExpressionSyntax { Pattern.Selector: null } pattern])
        {
            return BindOfPattern(syntax, pattern, context);
        }

        AggregateDefinition? aggregate = syntax.Star ? CountRows(syntax) : AggregateTable.Find(syntax.Name.Text);
        return aggregate is null ? BindFunction(syntax, context) : BindAggregate(syntax, aggregate, context);
    }

    private BoundExpression BindOfPattern(FunctionCallSyntax syntax, PatternExpressionSyntax pattern, BindingContext context) =>
        string.Equals(syntax.Name.Text, "exists", StringComparison.OrdinalIgnoreCase)
            ? new(subqueries.BindExists(pattern, context), InferredType.Boolean)
            : throw analysis.Error(
                pattern.Span, SyntaxErrors.UnexpectedSyntax,
                $"A pattern is no value for {syntax.Name.Text}(). To count what matches write COUNT {{ (a)-->(b) }}, to collect it [(a)-->(b) | b].");

    private AggregateDefinition CountRows(FunctionCallSyntax syntax) =>
        string.Equals(syntax.Name.Text, "count", StringComparison.OrdinalIgnoreCase)
            ? AggregateTable.CountRows
            : throw analysis.Error(syntax.Span, SyntaxErrors.UnexpectedSyntax, $"Only count(*) takes '*', not {syntax.Name.Text}().");

    private BoundExpression BindAggregate(FunctionCallSyntax syntax, AggregateDefinition aggregate, BindingContext context)
    {
        if (context.InAggregate)
        {
            throw analysis.Error(
                syntax.Span, "NestedAggregation", $"The aggregate {aggregate.Name}() stands inside another: compute it in a WITH before.");
        }

        if (context.Aggregates is not { } collector)
        {
            throw analysis.Error(
                syntax.Span, "InvalidAggregation", $"The aggregate {aggregate.Name}() cannot stand in {context.Place}: compute it in a WITH before.");
        }

        CheckCount(syntax, aggregate.Parameters.Count, aggregate.Parameters.Count, aggregate.Name);
        BindingContext inside = context with { InAggregate = true, Scope = collector.ArgumentScope ?? context.Scope };
        BoundExpression[] arguments = [.. syntax.Arguments.Select(argument => expressions.Bind(argument, inside))];
        for (int i = 0; i < arguments.Length; i++)
        {
            CheckKind(aggregate.Name, aggregate.Parameters[i], arguments[i], syntax.Arguments[i].Span);
            if (!arguments[i].Expression.IsDeterministic)
            {
                throw analysis.Error(
                    syntax.Arguments[i].Span, "NonConstantExpression",
                    $"{aggregate.Name}() cannot aggregate what changes with every call, such as rand(): compute it in a WITH before.");
            }
        }

        InferredType type = FunctionTypes.OfAggregate(aggregate, arguments);
        string text = syntax.Span.TextIn(analysis.Text);
        Expression[] values = [.. arguments.Select(argument => argument.Expression)];
        return new(new VariableExpression(collector.Add(aggregate.Name, syntax.Distinct, values, type, text, syntax.Span)), type);
    }

    private BoundExpression BindFunction(FunctionCallSyntax syntax, BindingContext context)
    {
        FunctionDefinition function = FunctionTable.Find(syntax.Name.Text) ?? throw Unknown(syntax);
        if (syntax.Distinct)
        {
            throw analysis.Error(syntax.Span, SyntaxErrors.UnexpectedSyntax, $"DISTINCT belongs to aggregates, and {function.Name}() is none.");
        }

        CheckCount(syntax, function.MinArguments, function.MaxArguments, function.Signature);
        BoundExpression[] arguments = [.. syntax.Arguments.Select(argument => expressions.Bind(argument, context))];
        for (int i = 0; i < arguments.Length && !function.RaisesArgumentError; i++)
        {
            CheckKind(function.Name, function.ParameterOf(i), arguments[i], syntax.Arguments[i].Span);
        }

        Expression expression = FunctionExpression.Of(function, [.. arguments.Select(argument => argument.Expression)]);
        return new(expression, FunctionTypes.Of(function, arguments));
    }

    private void CheckCount(FunctionCallSyntax syntax, int min, int max, string signature)
    {
        int given = syntax.Star ? 0 : syntax.Arguments.Count;
        if (given < min || given > max)
        {
            string wanted = min == max ? $"{min}" : max == int.MaxValue ? $"at least {min}" : $"{min} to {max}";
            throw analysis.Error(
                syntax.Span, "InvalidNumberOfArguments", $"{syntax.Name.Text}() got {given} arguments and takes {wanted}: {signature}.");
        }
    }

    private void CheckKind(string function, FunctionParameter parameter, BoundExpression argument, SourceSpan span)
    {
        if (!parameter.Kinds.MayContain(argument.Type.Kind))
        {
            throw analysis.Types.Mismatch(
                span, $"{function}() takes {parameter.Kinds.Describe()} as its {parameter.Name}, and this is {TypeRules.Name(argument.Type)}");
        }
    }

    private Graph.Errors.GraphException Unknown(FunctionCallSyntax syntax)
    {
        IEnumerable<string> names = FunctionTable.All.Select(function => function.Name).Concat(AggregateTable.All.Select(aggregate => aggregate.Name));
        string hint = Nearest.Of(syntax.Name.Text, names) is { } near ? $" Did you mean {near}()?" : string.Empty;
        return analysis.Error(syntax.Name.Span, "UnknownFunction", $"Unknown function {syntax.Name.Text}().{hint}");
    }
}
