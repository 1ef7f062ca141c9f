using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.SpecificationTests.GraphQL;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Ids and values of the bundled data set to ask for.</summary>
internal static class Sample
{
    private static readonly Dictionary<string, int> Degrees = SeededGraphQL.Data.Claims
        .SelectMany(claim => new[] { claim.Subject, claim.Object }).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Some ids of a kind: the busiest, and a few spread over the rest.</summary>
    public static IReadOnlyList<string> Ids(string label)
    {
        string[] ids = [.. Entities(label).OrderByDescending(entity => Degrees.GetValueOrDefault(entity.Id)).ThenBy(entity => entity.Id, StringComparer.Ordinal).Select(entity => entity.Id)];
        return [.. ids.Take(3).Concat(ids.Where((_, i) => i % (1 + (ids.Length / 4)) == 0)).Append(ids[^1]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Some values that a property has: the least, the middle and the greatest.</summary>
    public static IReadOnlyList<GraphValue> Values(string label, string property)
    {
        GraphValue[] values = [.. Entities(label).Select(entity => entity.Properties[property]).Where(value => !value.IsNull)
            .Distinct().Order(GraphValueOrderComparer.Instance)];
        return values.Length == 0 ? [] : [.. new[] { values[0], values[values.Length / 2], values[^1] }.Distinct()];
    }

    /// <summary>Ids of claims: of every type one that is old and one that is new.</summary>
    public static IReadOnlyList<string> ClaimIds { get; } = [.. SeededGraphQL.Data.Claims
        .GroupBy(claim => claim.Type.Name, StringComparer.Ordinal)
        .SelectMany(group => new[] { group.MinBy(claim => claim.Since?.ToString() ?? string.Empty, StringComparer.Ordinal)!, group.MaxBy(claim => claim.Id, StringComparer.Ordinal)! })
        .Select(claim => claim.Id).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<EntityRecord> Entities(string label) => SeededGraphQL.Data.Entities.Where(entity => entity.Type.Label == label);
}
