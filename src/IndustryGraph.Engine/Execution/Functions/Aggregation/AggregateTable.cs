using System.Collections.Frozen;
using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Execution.Functions.Aggregation;

/// <summary>All aggregating functions by name, in whatever case they are written.</summary>
internal static class AggregateTable
{
    private static readonly FunctionParameter Value = new("value", ValueKinds.Any);
    private static readonly FunctionParameter Number = new("number", ValueKinds.Number);
    private static readonly FunctionParameter Amount = new("amount", ValueKinds.Number | ValueKinds.Duration);
    private static readonly FunctionParameter Percentile = new("percentile", ValueKinds.Number);

    /// <summary><c>count(*)</c>, which counts rows.</summary>
    public static readonly AggregateDefinition CountRows = new(
        "count", [], StaticType.Integer, "How many rows there are.", _ => new CountAggregator(countsNulls: true));

    private static readonly FrozenDictionary<string, AggregateDefinition> ByName = new AggregateDefinition[]
        {
            new("count", [Value], StaticType.Integer, "How many values are not null.", _ => new CountAggregator(countsNulls: false)),
            new("collect", [Value], StaticType.List, "The values that are not null, as a list.", context => new CollectAggregator(context)),
            new("sum", [Amount], StaticType.Any, "The sum of numbers or durations.", _ => new SumAggregator()),
            new("avg", [Amount], StaticType.Any, "The mean of numbers or durations.", _ => new AverageAggregator()),
            new("min", [Value], StaticType.Any, "The least value, in the order of ORDER BY.", _ => new ExtremeAggregator(greatest: false)),
            new("max", [Value], StaticType.Any, "The greatest value, in the order of ORDER BY.", _ => new ExtremeAggregator(greatest: true)),
            new("stdev", [Number], StaticType.Float, "The standard deviation of a sample.", _ => new DeviationAggregator(ofSample: true)),
            new("stdevp", [Number], StaticType.Float, "The standard deviation of a whole population.", _ => new DeviationAggregator(ofSample: false)),
            new("percentileCont", [Number, Percentile], StaticType.Float, "The value at a percentile, between neighbours in proportion.",
                context => new PercentileAggregator(context, interpolates: true)),
            new("percentileDisc", [Number, Percentile], StaticType.Number, "The value nearest to a percentile.",
                context => new PercentileAggregator(context, interpolates: false)),
        }
        .ToFrozenDictionary(aggregate => aggregate.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All aggregating functions, by name.</summary>
    public static IEnumerable<AggregateDefinition> All => ByName.Values.OrderBy(aggregate => aggregate.Name, StringComparer.Ordinal);

    /// <summary>The aggregating function of a name; null if there is none.</summary>
    public static AggregateDefinition? Find(string name) => ByName.GetValueOrDefault(name);
}
