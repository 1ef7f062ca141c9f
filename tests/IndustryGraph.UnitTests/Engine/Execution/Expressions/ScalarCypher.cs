using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Parsing;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using ExecutionContext = IndustryGraph.Engine.Execution.ExecutionContext;

namespace IndustryGraph.UnitTests.Engine.Execution.Expressions;

/// <summary>Evaluates expressions of Cypher without a graph, binding names to given values: enough to test functions and operators.</summary>
internal sealed class ScalarCypher
{
    private readonly Dictionary<string, Expression> scope = new(StringComparer.Ordinal);
    private int locals;

    /// <summary>The limits of the evaluation.</summary>
    public StatementLimits Limits { get; init; } = StatementLimits.Default;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public IReadOnlyDictionary<string, GraphValue> Parameters { get; init; } = GraphMap.Empty;

    public static GraphValue Evaluate(string expression, params (string Name, GraphValue Value)[] variables)
    {
        var cypher = new ScalarCypher();
        foreach ((string name, GraphValue value) in variables)
        {
            cypher.Define(name, value);
        }

        return cypher.Evaluate(Parse(expression));
    }

    /// <summary>The value of an expression as a Cypher literal.</summary>
    public static string Show(string expression, params (string Name, GraphValue Value)[] variables) => Evaluate(expression, variables).ToString();

    public static ExpressionSyntax Parse(string expression)
    {
        var query = (QuerySyntax)CypherParser.Parse($"RETURN {expression}").Body;
        return ((ReturnClauseSyntax)query.Parts[0].Clauses[0]).Projection.Items[0].Expression;
    }

    public void Define(string name, GraphValue value) => scope[name] = new LiteralExpression(value);

    public GraphValue Evaluate(ExpressionSyntax syntax)
    {
        Expression expression = Bind(syntax);
        ExecutionContext context = NewContext();
        return expression.Evaluate(new Row(batch: null!, 0, graph: null!, context));
    }

    public ExecutionContext NewContext() =>
        new(Parameters, Limits, Time, DateTimeOffset.UnixEpoch, locals, writer: null, CancellationToken.None);

    public Expression Bind(ExpressionSyntax syntax) => syntax switch
    {
        LiteralSyntax literal => new LiteralExpression(literal.Value),
        ParameterSyntax parameter => new ParameterExpression(parameter.Name),
        VariableSyntax variable => scope[variable.Name],
        PropertySyntax property => new PropertyExpression(Bind(property.Target), property.Key.Text),
        IndexSyntax index => new IndexExpression(Bind(index.Target), Bind(index.Index)),
        SliceSyntax slice => new SliceExpression(Bind(slice.Target), BindOptional(slice.From), BindOptional(slice.To)),
        ListSyntax list => new ListExpression([.. list.Items.Select(Bind)]),
        MapSyntax map => new MapExpression([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Bind(entry.Value)))]),
        MapProjectionSyntax projection => new MapProjectionExpression(Bind(projection.Target), [.. projection.Items.Select(item => BindItem(projection.Target, item))]),
        UnarySyntax { Operator: UnaryOperator.Not } not => new NotExpression(Bind(not.Operand)),
        UnarySyntax { Operator: UnaryOperator.Minus } minus => new NegateExpression(Bind(minus.Operand)),
        UnarySyntax plus => Bind(plus.Operand),
        BinarySyntax binary => BindBinary(binary),
        ComparisonSyntax comparison => BindComparison(comparison),
        IsNullSyntax isNull => new IsNullExpression(Bind(isNull.Operand), isNull.Negated),
        FunctionCallSyntax call => FunctionExpression.Of(
            FunctionTable.Find(call.Name.Text) ?? throw new NotSupportedException(call.Name.Text), [.. call.Arguments.Select(Bind)]),
        ListComprehensionSyntax list => WithLocal(list.Variable, Bind(list.List), (local, source) =>
            new ListComprehensionExpression(local, source, BindOptional(list.Where), BindOptional(list.Projection))),
        QuantifierSyntax quantifier => WithLocal(quantifier.Variable, Bind(quantifier.List), (local, source) =>
            new QuantifierExpression(quantifier.Quantifier, local, source, Bind(quantifier.Where))),
        ReduceSyntax reduce => WithLocal(reduce.Variable, Bind(reduce.List), (local, source) =>
            WithLocal(reduce.Accumulator, Bind(reduce.Initial), (accumulator, initial) =>
                new ReduceExpression(accumulator, initial, local, source, Bind(reduce.Expression)))),
        CaseSyntax @case => new CaseExpression(
            BindOptional(@case.Subject), [.. @case.Branches.Select(branch => new CaseBranch(Bind(branch.Whens[0].Expression), Bind(branch.Then)))], BindOptional(@case.Else)),
        _ => throw new NotSupportedException(syntax.GetType().Name),
    };

    private Expression? BindOptional(ExpressionSyntax? syntax) => syntax is null ? null : Bind(syntax);

    private MapProjectionItem BindItem(ExpressionSyntax target, MapProjectionItemSyntax item) => item switch
    {
        AllPropertiesSelectorSyntax => new MapProjectionItem(null, null),
        PropertySelectorSyntax property => new MapProjectionItem(property.Key.Text, new PropertyExpression(Bind(target), property.Key.Text)),
        EntrySelectorSyntax entry => new MapProjectionItem(entry.Key.Text, Bind(entry.Value)),
        VariableSelectorSyntax variable => new MapProjectionItem(variable.Variable.Text, scope[variable.Variable.Text]),
        _ => throw new NotSupportedException(item.GetType().Name),
    };

    private Expression BindBinary(BinarySyntax syntax)
    {
        Expression left = Bind(syntax.Left);
        Expression right = Bind(syntax.Right);
        return syntax.Operator switch
        {
            BinaryOperator.And => new AndExpression(left, right),
            BinaryOperator.Or => new OrExpression(left, right),
            BinaryOperator.Xor => new XorExpression(left, right),
            BinaryOperator.In => new InExpression(left, right),
            BinaryOperator.RegexMatch => new RegexExpression(left, right),
            BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains => new StringPredicateExpression(syntax.Operator, left, right),
            _ => new ArithmeticExpression(syntax.Operator, left, right),
        };
    }

    private Expression BindComparison(ComparisonSyntax syntax)
    {
        Expression[] operands = [.. syntax.Operands.Select(Bind)];
        return AndExpression.Of([.. syntax.Operators.Select((@operator, i) => new ComparisonExpression(@operator, operands[i], operands[i + 1]))]);
    }

    private Expression WithLocal(NameSyntax name, Expression source, Func<LocalVariable, Expression, Expression> bind)
    {
        Expression? hidden = scope.GetValueOrDefault(name.Text);
        var local = new LocalVariable(name.Text, StaticType.Any, locals++);
        scope[name.Text] = new LocalExpression(local);
        Expression bound = bind(local, source);
        scope.Remove(name.Text);
        if (hidden is not null)
        {
            scope[name.Text] = hidden;
        }

        return bound;
    }
}
