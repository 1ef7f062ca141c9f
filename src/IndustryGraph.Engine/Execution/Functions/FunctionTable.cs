using System.Collections.Frozen;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>All functions by name, in whatever case they are written. Aggregating ones stand in <see cref="Aggregation.AggregateTable"/>.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, FunctionDefinition> ByName = new IEnumerable<FunctionDefinition>[]
        {
            ScalarFunctions.All,
            ConversionFunctions.All,
            StringFunctions.All,
            TrimFunctions.All,
            ListFunctions.All,
            NumericFunctions.All,
            RoundingFunctions.All,
            TrigonometricFunctions.All,
            GraphFunctions.All,
            TemporalFunctions.All,
            DurationFunctions.All,
        }
        .SelectMany(family => family)
        .ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All functions, by name.</summary>
    public static IEnumerable<FunctionDefinition> All => ByName.Values.OrderBy(function => function.Name, StringComparer.Ordinal);

    /// <summary>The function of a name, qualified where it is (<c>date.truncate</c>); null if there is none.</summary>
    public static FunctionDefinition? Find(string name) => ByName.GetValueOrDefault(name);
}
