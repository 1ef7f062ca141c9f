using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Logical;

/// <summary>The variables and expressions of what CREATE and MERGE make.</summary>
internal static class CreationParts
{
    public static IReadOnlyList<Variable> Made(BoundCreation creation) =>
    [
        .. creation.Nodes.Select(node => node.Variable),
        .. creation.Relationships.Select(relationship => relationship.Variable),
        .. creation.Paths.Select(path => path.Variable),
    ];

    /// <summary>The variables that it takes from the row.</summary>
    public static IEnumerable<Variable> Needed(BoundCreation creation)
    {
        IReadOnlyList<Variable> made = Made(creation);
        return creation.Relationships.SelectMany(relationship => new[] { relationship.Start, relationship.End })
            .Concat(creation.Paths.SelectMany(path => path.Elements))
            .Where(variable => !made.Contains(variable))
            .Distinct();
    }

    /// <summary>The variables that it makes and uses itself, which therefore need a column.</summary>
    public static IEnumerable<Variable> UsedInside(BoundCreation creation)
    {
        IReadOnlyList<Variable> made = Made(creation);
        return creation.Relationships.SelectMany(relationship => new[] { relationship.Start, relationship.End })
            .Concat(creation.Paths.SelectMany(path => path.Elements))
            .Where(made.Contains)
            .Distinct();
    }

    public static IEnumerable<Expression> Expressions(BoundCreation creation) =>
        creation.Nodes.Select(node => node.Properties).Concat(creation.Relationships.Select(relationship => relationship.Properties)).OfType<Expression>();

    public static BoundCreation Replace(BoundCreation creation, Func<Expression, Expression> replace) => creation with
    {
        Nodes = [.. creation.Nodes.Select(node => node with { Properties = node.Properties is null ? null : replace(node.Properties) })],
        Relationships =
        [
            .. creation.Relationships.Select(
                relationship => relationship with { Properties = relationship.Properties is null ? null : replace(relationship.Properties) }),
        ],
    };

    public static string Describe(BoundCreation creation) => string.Join(
        ", ",
        creation.Nodes.Select(Describe).Concat(creation.Relationships.Select(
            relationship => PatternText.Node(relationship.Start)
                + PatternText.Relationship(relationship.Variable, [relationship.Type], PatternDirection.Outgoing, Properties(relationship.Properties))
                + PatternText.Node(relationship.End))));

    private static string Describe(BoundNodeCreation node) =>
        $"({(node.Variable.IsAnonymous ? "" : node.Variable)}{string.Concat(node.Labels.Select(label => ":" + label))}{Properties(node.Properties)})";

    private static string Properties(Expression? properties) => properties is null ? "" : $" {properties}";
}

/// <summary>The expressions of items of SET and REMOVE.</summary>
internal static class SetItemParts
{
    public static IEnumerable<Expression> Expressions(BoundSetItem item) => item switch
    {
        BoundSetProperty set => [set.Target, set.Value],
        BoundSetProperties set => [set.Target, set.Value],
        BoundSetLabels set => [set.Target],
        BoundRemoveLabels remove => [remove.Target],
        _ => [],
    };

    /// <summary>Whether the item reads the graph; that an entity is its target reads nothing, that one is its value does.</summary>
    public static bool ReadsGraph(BoundSetItem item) =>
        Expressions(item).Any(GraphReads.Of)
        || item is BoundSetProperties { Value.Type: not (StaticType.Map or StaticType.Null) };

    public static BoundSetItem Replace(BoundSetItem item, Func<Expression, Expression> replace) => item switch
    {
        BoundSetProperty set => set with { Target = replace(set.Target), Value = replace(set.Value) },
        BoundSetProperties set => set with { Target = replace(set.Target), Value = replace(set.Value) },
        BoundSetLabels set => set with { Target = replace(set.Target) },
        BoundRemoveLabels remove => remove with { Target = replace(remove.Target) },
        _ => item,
    };

    public static string Describe(BoundSetItem item) => item switch
    {
        BoundSetProperty set => $"{set.Target}.{set.Key} = {set.Value}",
        BoundSetProperties set => $"{set.Target} {(set.Replace ? "=" : "+=")} {set.Value}",
        BoundSetLabels set => set.Target + string.Concat(set.Labels.Select(label => ":" + label)),
        BoundRemoveLabels remove => $"REMOVE {remove.Target}{string.Concat(remove.Labels.Select(label => ":" + label))}",
        _ => "",
    };
}
