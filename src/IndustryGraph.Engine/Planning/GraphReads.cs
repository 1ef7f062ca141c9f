using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Planning;

/// <summary>Says whether evaluating an expression may read the graph. When in doubt it may.</summary>
internal static class GraphReads
{
    public static bool Of(Expression expression) => expression switch
    {
        LiteralExpression or ParameterExpression or VariableExpression or LocalExpression => false,
        SubqueryExpression or PlannedSubqueryExpression or DegreeExpression or StoredCountExpression or PathExpression or LabelPredicateExpression => true,
        PropertyExpression property => MayBeEntity(property.Target.Type) || Of(property.Target),
        FunctionExpression { Function.DependsOn: FunctionDependency.Graph } => true,
        MapProjectionExpression projection => MayBeEntity(projection.Target.Type) || projection.Children.Any(Of),
        IndexExpression index => MayBeEntity(index.Target.Type) || index.Children.Any(Of),
        _ => expression.Children.Any(Of),
    };

    private static bool MayBeEntity(StaticType type) => type is StaticType.Any or StaticType.Node or StaticType.Relationship;
}
