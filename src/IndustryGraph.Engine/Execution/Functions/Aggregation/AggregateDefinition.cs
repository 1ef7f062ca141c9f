using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>An aggregating function: its signature and how to make what computes it.</summary>
internal sealed record AggregateDefinition(
    string Name, IReadOnlyList<FunctionParameter> Parameters, StaticType Result, string Description, Func<ExecutionContext, Aggregator> CreatePlain)
{
    /// <summary>Makes an aggregator for one run of a statement.</summary>
    public Aggregator Create(ExecutionContext context, bool distinct) =>
        distinct ? new DistinctAggregator(CreatePlain(context), context) : CreatePlain(context);
}
