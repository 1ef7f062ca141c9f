using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Clauses;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>
/// Binds what runs a query for each row: EXISTS, COUNT, COLLECT, and patterns as expressions, which are these in another
/// spelling: a predicate is an EXISTS, a comprehension a COLLECT.
/// </summary>
internal sealed class SubqueryBinder(Analysis analysis)
{
    private const string Unnamed = "  value";

    public BoundExpression Bind(SubqueryExpressionSyntax syntax, BindingContext context)
    {
        QueryUse use = syntax.Kind switch
        {
            SubqueryKind.Exists => QueryUse.Exists,
            SubqueryKind.Count => QueryUse.Count,
            _ => QueryUse.Collect,
        };
        return Bind(syntax.Kind, syntax.Query, use, context);
    }

    public BoundExpression Bind(PatternComprehensionSyntax syntax, BindingContext context) =>
        Collect(syntax.Span, syntax.Pattern, syntax.Where, syntax.Projection, context);

    /// <summary>A pattern as a predicate; it cannot introduce variables.</summary>
    public Expression BindExists(PatternExpressionSyntax syntax, BindingContext context)
    {
        CheckNames(syntax.Pattern, context.Scope);
        var match = new MatchClauseSyntax(syntax.Span, Optional: false, [syntax.Pattern], Where: null);
        return Bind(SubqueryKind.Exists, QueryOf(match), QueryUse.Exists, context).Expression;
    }

    /// <summary>A pattern as a value: only the shortest paths are.</summary>
    public BoundExpression BindValue(PatternExpressionSyntax syntax, BindingContext context)
    {
        if (syntax.Pattern.Selector is not { } selector)
        {
            throw analysis.Error(
                syntax.Span, SyntaxErrors.UnexpectedSyntax,
                "A pattern can only stand where a condition is asked for. Write exists((a)-->(b)) for its existence, COUNT { (a)-->(b) } for its number.");
        }

        CheckNames(syntax.Pattern, context.Scope);
        PathPatternSyntax named = syntax.Pattern with { Variable = new NameSyntax(syntax.Span, Unnamed) };
        BoundExpression paths = Collect(syntax.Span, named, where: null, new VariableSyntax(syntax.Span, Unnamed), context);
        return selector.Kind == PathSelectorKind.AllShortestPathsFunction
            ? paths
            : new(new IndexExpression(paths.Expression, new LiteralExpression(GraphValue.Integer(0))), InferredType.Path);
    }

    private BoundExpression Collect(
        SourceSpan span, PathPatternSyntax pattern, ExpressionSyntax? where, ExpressionSyntax projection, BindingContext context)
    {
        var match = new MatchClauseSyntax(span, Optional: false, [pattern], where);
        var item = new ProjectionItemSyntax(projection.Span, projection, new NameSyntax(projection.Span, Unnamed));
        var body = new ProjectionSyntax(projection.Span, Distinct: false, Star: false, [item], [], Skip: null, Limit: null);
        return Bind(SubqueryKind.Collect, QueryOf(match, new ReturnClauseSyntax(projection.Span, body)), QueryUse.Pattern, context);
    }

    private static QuerySyntax QueryOf(params IReadOnlyList<ClauseSyntax> clauses) =>
        new(clauses[0].Span, [new SingleQuerySyntax(clauses[0].Span, clauses)], Distinct: false);

    private BoundExpression Bind(SubqueryKind kind, QuerySyntax query, QueryUse use, BindingContext context)
    {
        if (context.IsConstant)
        {
            throw analysis.Error(query.Span, "NonConstantExpression", $"{context.Place} takes a constant, and a subquery is none.");
        }

        QueryResult result = analysis.Queries.Bind(query, context.Scope, importable: null, use);
        InferredType type = kind switch
        {
            SubqueryKind.Exists => InferredType.Boolean,
            SubqueryKind.Count => InferredType.Integer,
            _ => InferredType.ListOf(result.Output[0].Type),
        };
        return new(new SubqueryExpression(kind, result.Query, result.Imports), type);
    }

    private void CheckNames(PathPatternSyntax pattern, Scope scope)
    {
        foreach (PatternElementSyntax element in pattern.Elements)
        {
            NameSyntax? name = element switch
            {
                NodePatternSyntax node => node.Variable,
                RelationshipPatternSyntax relationship => relationship.Variable,
                _ => null,
            };
            if (name is not null && scope.Peek(name.Text) is null)
            {
                throw analysis.Undefined(name, scope);
            }
        }
    }
}
