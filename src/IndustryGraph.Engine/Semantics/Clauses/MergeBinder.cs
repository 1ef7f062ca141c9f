using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Semantics.Patterns;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Binds MERGE: one description serves both to match and to make.</summary>
internal sealed class MergeBinder(Analysis analysis, SetBinder sets)
{
    public void Bind(MergeClauseSyntax syntax, QueryState state)
    {
        EntityCasts.Add([syntax.Pattern], state);
        var creation = new CreationBuilder(analysis, state.Scope, "MERGE");
        IReadOnlyList<Variable> elements = creation.Add(syntax.Pattern);
        BoundCreation made = creation.Build();
        Variable? path = made.Paths.Count == 0 ? null : made.Paths[0].Variable;
        BoundConnection[] connections =
            [.. syntax.Pattern.Elements.OfType<RelationshipPatternSyntax>().Select((relationship, i) => Connection(relationship, elements, i))];
        var pattern = new BoundPathPattern(path, PathSelectorKind.All, 1, [.. elements.Where((_, i) => i % 2 == 0)], connections, []);
        IReadOnlyList<BoundSetItem> onCreate = sets.Bind(syntax.OnCreate, state);
        IReadOnlyList<BoundSetItem> onMatch = sets.Bind(syntax.OnMatch, state);
        state.Clauses.Add(new BoundMerge(pattern, [.. PredicatesOf(made)], made, onCreate, onMatch));
    }

    private static BoundRelationship Connection(RelationshipPatternSyntax syntax, IReadOnlyList<Variable> elements, int index)
    {
        int place = (index * 2) + 1;
        return new BoundRelationship(elements[place], elements[place - 1], elements[place + 1], syntax.Direction, [((LabelNameSyntax)syntax.Types!).Name]);
    }

    private static IEnumerable<Expression> PredicatesOf(BoundCreation creation)
    {
        foreach (BoundNodeCreation node in creation.Nodes)
        {
            var element = new VariableExpression(node.Variable);
            foreach (string label in node.Labels)
            {
                yield return new LabelPredicateExpression(element, new LabelNameTest(label));
            }

            foreach (Expression predicate in PropertiesEqual(element, node.Properties))
            {
                yield return predicate;
            }
        }

        foreach (BoundRelationshipCreation relationship in creation.Relationships)
        {
            foreach (Expression predicate in PropertiesEqual(new VariableExpression(relationship.Variable), relationship.Properties))
            {
                yield return predicate;
            }
        }
    }

    private static IEnumerable<Expression> PropertiesEqual(Expression element, Expression? properties) => properties is MapExpression map
        ? map.Keys.Select(key => new ComparisonExpression(ComparisonOperator.Equal, new PropertyExpression(element, key), map[key]!))
        : [];
}
