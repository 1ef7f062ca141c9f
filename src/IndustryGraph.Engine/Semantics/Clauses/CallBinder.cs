using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Procedures;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Binds CALL of subqueries and procedures.</summary>
internal sealed class CallBinder(Analysis analysis)
{
    public void Bind(CallSubqueryClauseSyntax syntax, QueryState state)
    {
        Scope? outer = syntax.ImportAll ? state.Scope : syntax.Imports is null ? null : ImportsOf(syntax.Imports, state);
        Scope? importable = syntax.Imports is null && !syntax.ImportAll ? state.Scope : null;
        QueryResult result = analysis.Queries.Bind(syntax.Query, outer, importable, QueryUse.Call);
        foreach (Symbol symbol in result.Output)
        {
            if (state.Scope.Peek(symbol.Name) is not null)
            {
                throw analysis.AlreadyBound(new NameSyntax(syntax.Span, symbol.Name), "the subquery must return it under another name");
            }
        }

        foreach (Symbol symbol in result.Output)
        {
            state.Scope.Declare(symbol);
        }

        state.Clauses.Add(new BoundSubqueryCall(result.Query, result.Imports, syntax.Optional));
    }

    public void Bind(CallProcedureClauseSyntax syntax, QueryState state)
    {
        Procedure procedure = analysis.Procedures.Find(syntax.Procedure.Text) ?? throw NotFound(syntax.Procedure);
        bool alone = state.Use == QueryUse.Statement && state.Syntax.Clauses.Count == 1;
        if (syntax.YieldStar && !alone)
        {
            throw analysis.Error(syntax.Span, SyntaxErrors.UnexpectedSyntax, "YIELD * only stands in a CALL that is the whole statement: name the columns.");
        }

        IReadOnlyList<Expression> arguments = BindArguments(syntax, procedure, alone, state);
        (Variable Variable, int Column)[] yields = [.. YieldsOf(syntax, procedure, alone).Select(item => Declare(item, procedure, state))];
        if (alone)
        {
            state.Output = [.. yields.Select(yield => state.Scope.Find(yield.Variable.Name)!)];
        }

        IReadOnlyList<Expression> where = analysis.Expressions.BindConjunction(syntax.Where, state.Context("WHERE"));
        state.Clauses.Add(new BoundProcedureCall(procedure.Name, arguments, yields, where, procedure.Writes));
    }

    private Scope ImportsOf(IReadOnlyList<NameSyntax> names, QueryState state)
    {
        var imports = new Scope(new QueryLevel(outer: null));
        foreach (NameSyntax name in names)
        {
            imports.Declare(state.Scope.Find(name.Text) ?? throw analysis.Undefined(name, state.Scope));
        }

        return imports;
    }

    private IReadOnlyList<Expression> BindArguments(CallProcedureClauseSyntax syntax, Procedure procedure, bool alone, QueryState state)
    {
        if (syntax.Arguments is null)
        {
            return alone || procedure.Inputs.Count == 0
                ? [.. procedure.Inputs.Select(input => new ParameterExpression(input.Name))]
                : throw analysis.Error(
                    syntax.Span, "InvalidArgumentPassingMode",
                    $"Inside a query the arguments of a procedure stand in parentheses: {procedure.Signature}. Only a CALL that is the whole statement takes them from parameters.");
        }

        int required = procedure.Inputs.Count(input => input.Default is null);
        if (syntax.Arguments.Count < required || syntax.Arguments.Count > procedure.Inputs.Count)
        {
            throw analysis.Error(
                syntax.Span, "InvalidNumberOfArguments", $"{procedure.Name}() got {syntax.Arguments.Count} arguments: {procedure.Signature}.");
        }

        IEnumerable<Expression> given = syntax.Arguments.Select((argument, i) => BindArgument(argument, procedure, i, state));
        IEnumerable<Expression> defaults = procedure.Inputs.Skip(syntax.Arguments.Count).Select(input => new LiteralExpression(input.Default!.Value));
        return [.. given, .. defaults];
    }

    private Expression BindArgument(ExpressionSyntax syntax, Procedure procedure, int index, QueryState state)
    {
        ProcedureInput input = procedure.Inputs[index];
        BoundExpression bound = analysis.Expressions.Bind(syntax, state.Context("the arguments of CALL"));
        bool fits = input.Type switch
        {
            StaticType.Any => true,
            StaticType.Number => bound.Type.MayBe(StaticType.Number) || bound.Type.Kind is StaticType.Integer or StaticType.Float,
            StaticType.Float => bound.Type.MayBe(StaticType.Float) || bound.Type.Kind == StaticType.Integer,
            _ => bound.Type.MayBe(input.Type),
        };
        return fits
            ? bound.Expression
            : throw analysis.Types.Mismatch(
                syntax.Span, $"{procedure.Name}() takes {TypeRules.Name(InferredType.Of(input.Type))} as its {input.Name}, and this is {TypeRules.Name(bound.Type)}");
    }

    private static IEnumerable<YieldItemSyntax> YieldsOf(CallProcedureClauseSyntax syntax, Procedure procedure, bool alone)
    {
        if (syntax.Yield is not null && !syntax.YieldStar)
        {
            return syntax.Yield;
        }

        return alone ? procedure.Outputs.Select(output => new YieldItemSyntax(syntax.Span, new NameSyntax(syntax.Span, output.Name), Alias: null)) : [];
    }

    private (Variable Variable, int Column) Declare(YieldItemSyntax syntax, Procedure procedure, QueryState state)
    {
        int column = procedure.Outputs.ToList().FindIndex(output => output.Name == syntax.Field.Text);
        if (column < 0)
        {
            throw analysis.Error(
                syntax.Field.Span, "UndefinedVariable", $"{procedure.Name}() yields no column `{syntax.Field.Text}`: {procedure.Signature}.");
        }

        NameSyntax name = syntax.Alias ?? syntax.Field;
        if (state.Scope.Peek(name.Text) is not null)
        {
            throw analysis.AlreadyBound(name, $"rename the column with YIELD {syntax.Field.Text} AS name");
        }

        InferredType type = InferredType.Of(procedure.Outputs[column].Type);
        var variable = new Variable(name.Text, type.Kind);
        state.Scope.Declare(Symbol.Of(variable, type));
        return (variable, column);
    }

    private GraphException NotFound(NameSyntax name)
    {
        string hint = Nearest.Of(name.Text, analysis.Procedures.All.Select(procedure => procedure.Name)) is { } near ? $" Did you mean {near}?" : string.Empty;
        return analysis.Error(
            name.Span, GraphErrorCodes.ProcedureNotFound, "ProcedureError", "ProcedureNotFound", $"There is no procedure with the name `{name.Text}`.{hint}");
    }
}
