using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Clauses;
using IndustryGraph.Engine.Semantics.Scopes;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Patterns;

/// <summary>
/// A pattern may use a variable of which nothing is known, such as an item of a list, as a node or relationship. A
/// projection before the clause makes it one, or fails, so that patterns only meet entities.
/// </summary>
internal static class EntityCasts
{
    public static void Add(IReadOnlyList<PathPatternSyntax> patterns, QueryState state)
    {
        var casts = new Dictionary<string, (Symbol Symbol, StaticType Kind)>(StringComparer.Ordinal);
        foreach (PatternElementSyntax element in patterns.SelectMany(pattern => pattern.Elements).SelectMany(Flatten))
        {
            (NameSyntax? name, StaticType kind) = Use(element);
            if (name is not null && state.Scope.Peek(name.Text) is { Type.IsKnown: false })
            {
                casts.TryAdd(name.Text, (state.Scope.Find(name.Text)!, kind));
            }
        }

        if (casts.Count > 0)
        {
            state.Add(Project(casts.Values, state));
        }
    }

    private static IEnumerable<PatternElementSyntax> Flatten(PatternElementSyntax element) =>
        element is QuantifiedPatternSyntax quantified ? quantified.Pattern.Elements.SelectMany(Flatten) : [element];

    private static (NameSyntax? Name, StaticType Kind) Use(PatternElementSyntax element) => element switch
    {
        NodePatternSyntax node => (node.Variable, StaticType.Node),
        RelationshipPatternSyntax { Length: null, Quantifier: null } relationship => (relationship.Variable, StaticType.Relationship),
        _ => (null, StaticType.Any),
    };

    private static BoundProjection Project(IReadOnlyCollection<(Symbol Symbol, StaticType Kind)> casts, QueryState state)
    {
        IEnumerable<Variable> row = state.Scope.Symbols.Except(casts.Select(cast => cast.Symbol)).Select(symbol => symbol.Variable!);
        IEnumerable<Variable> imports = state.InForeach ? [.. state.Level.Imports, .. state.Level.LocalImports.Select(import => import.Variable)] : [];
        var items = new List<BoundItem>(row.Concat(imports).Distinct().Select(variable => new BoundItem(variable, new VariableExpression(variable))));
        foreach ((Symbol symbol, StaticType kind) in casts)
        {
            var variable = new Variable(symbol.Name, kind);
            items.Add(new BoundItem(variable, new EntityCastExpression(new VariableExpression(symbol.Variable!), kind)));
            state.Scope.Declare(Symbol.Of(variable, InferredType.Of(kind)));
        }

        return new BoundProjection(items, Aggregation: null, Distinct: false, [], Skip: null, Limit: null, []);
    }
}
