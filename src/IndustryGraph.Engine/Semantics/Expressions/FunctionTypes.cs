using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Engine.Execution.Functions.Aggregation;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>Types of results beyond what a signature says: those that follow from the arguments, and what lists hold.</summary>
internal static class FunctionTypes
{
    public static InferredType Of(FunctionDefinition function, IReadOnlyList<BoundExpression> arguments) => function.Name switch
    {
        "coalesce" => InferredType.JoinAll(arguments.Select(argument => argument.Type)),
        "head" or "last" => arguments[0].Type.ItemOrAny,
        "tail" => InferredType.ListOf(arguments[0].Type.ItemOrAny),
        "reverse" when arguments[0].Type.Kind == StaticType.List => arguments[0].Type,
        "nodes" => InferredType.ListOf(InferredType.Node),
        "relationships" => InferredType.ListOf(InferredType.Relationship),
        "labels" or "keys" or "split" => InferredType.ListOf(InferredType.String),
        "range" => InferredType.ListOf(InferredType.Integer),
        _ => InferredType.Of(function.Result),
    };

    public static InferredType OfAggregate(AggregateDefinition aggregate, IReadOnlyList<BoundExpression> arguments) => aggregate.Name switch
    {
        "collect" => InferredType.ListOf(arguments[0].Type),
        "min" or "max" => arguments[0].Type,
        _ => InferredType.Of(aggregate.Result),
    };
}
