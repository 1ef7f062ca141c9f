using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Physical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning.Patterns;

/// <summary>Recognizes the predicates that scans and indexes can answer.</summary>
internal static class PredicateShape
{
    /// <summary>The labels that a predicate demands of a node, if that is all it demands.</summary>
    public static (Variable? Node, IReadOnlyList<string>? Labels) LabelsOf(Expression predicate) =>
        predicate is LabelPredicateExpression { Operand: VariableExpression { Variable: { IsNode: true } node } } labels && Names(labels.Test) is { } names
            ? (node, names)
            : (null, null);

    /// <summary>What a predicate says of a property; a comparison of two properties says it of the left one.</summary>
    public static PropertyPredicate? PropertyPredicateOf(Expression predicate) => PropertyPredicatesOf(predicate).FirstOrDefault();

    /// <summary>What a predicate says of properties; of both where it compares two.</summary>
    public static IEnumerable<PropertyPredicate> PropertyPredicatesOf(Expression predicate) => predicate switch
    {
        ComparisonExpression comparison when KindOf(comparison.Operator) is { } kind =>
            new[] { Of(comparison.Left, kind, comparison.Right), Of(comparison.Right, Mirrored(kind), comparison.Left) }.OfType<PropertyPredicate>(),
        InExpression list => new[] { Of(list.Left, PropertyPredicateKind.In, list.Right) }.OfType<PropertyPredicate>(),
        StringPredicateExpression { Operator: BinaryOperator.StartsWith } text =>
            new[] { Of(text.Left, PropertyPredicateKind.Prefix, text.Right) }.OfType<PropertyPredicate>(),
        _ => [],
    };

    /// <summary>What a predicate says of the id of a node.</summary>
    public static IdPredicate? IdPredicateOf(Expression predicate, Variable node) => predicate switch
    {
        ComparisonExpression { Operator: ComparisonOperator.Equal } equality =>
            Of(node, equality.Left, equality.Right, isList: false) ?? Of(node, equality.Right, equality.Left, isList: false),
        InExpression list => Of(node, list.Left, list.Right, isList: true),
        _ => null,
    };

    private static IdPredicate? Of(Variable node, Expression call, Expression value, bool isList) =>
        call is FunctionExpression { Arguments: [VariableExpression variable] } function && variable.Variable == node && node.IsNode
            && !ExpressionVariables.Of(value).Contains(node)
            ? function.Function.Name switch
            {
                "id" => new IdPredicate(value, isList, IsElementId: false),
                "elementId" => new IdPredicate(value, isList, IsElementId: true),
                _ => null,
            }
            : null;

    private static PropertyPredicate? Of(Expression property, PropertyPredicateKind kind, Expression value) =>
        property is PropertyExpression { Target: VariableExpression { Variable: var entity }, Key: var key }
            && (entity.IsNode || entity.IsRelationship)
            && !ExpressionVariables.Of(value).Contains(entity)
            ? new PropertyPredicate(entity, key, kind, value)
            : null;

    private static PropertyPredicateKind? KindOf(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => PropertyPredicateKind.Equal,
        ComparisonOperator.LessThan => PropertyPredicateKind.Less,
        ComparisonOperator.LessThanOrEqual => PropertyPredicateKind.LessOrEqual,
        ComparisonOperator.GreaterThan => PropertyPredicateKind.Greater,
        ComparisonOperator.GreaterThanOrEqual => PropertyPredicateKind.GreaterOrEqual,
        _ => null,
    };

    private static PropertyPredicateKind Mirrored(PropertyPredicateKind kind) => kind switch
    {
        PropertyPredicateKind.Less => PropertyPredicateKind.Greater,
        PropertyPredicateKind.LessOrEqual => PropertyPredicateKind.GreaterOrEqual,
        PropertyPredicateKind.Greater => PropertyPredicateKind.Less,
        PropertyPredicateKind.GreaterOrEqual => PropertyPredicateKind.LessOrEqual,
        _ => kind,
    };

    private static IReadOnlyList<string>? Names(LabelTest test) => test switch
    {
        LabelNameTest name => [name.Name],
        LabelAndTest both when Names(both.Left) is { } left && Names(both.Right) is { } right => [.. left, .. right],
        _ => null,
    };
}

internal enum PropertyPredicateKind
{
    Equal,
    In,
    Prefix,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>A predicate about one property of an entity, whose other side does not depend on the entity.</summary>
internal sealed record PropertyPredicate(Variable Entity, string Key, PropertyPredicateKind Kind, Expression Value)
{
    public override string ToString() => $"{Key} {Symbol} {Value}";

    private string Symbol => Kind switch
    {
        PropertyPredicateKind.Equal => "=",
        PropertyPredicateKind.In => "IN",
        PropertyPredicateKind.Prefix => "STARTS WITH",
        PropertyPredicateKind.Less => "<",
        PropertyPredicateKind.LessOrEqual => "<=",
        PropertyPredicateKind.Greater => ">",
        _ => ">=",
    };
}

/// <summary>A predicate about the id of a node.</summary>
internal sealed record IdPredicate(Expression Value, bool IsList, bool IsElementId);
