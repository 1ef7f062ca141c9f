using IndustryGraph.Graph.Values;

namespace IndustryGraph.SpecificationTests.Sharing;

/// <summary>A row of a sharing analysis, in the words of <see cref="NaiveSharing"/>.</summary>
internal sealed class SharedPair(IReadOnlyList<GraphValue> row)
{
    private readonly string one = row[0].AsString();
    private readonly string other = row[2].AsString();
    private readonly GraphMap[] platforms = [.. row[5].AsList().Select(platform => platform.AsMap())];

    /// <summary>A line for each shared platform with all that is said about it.</summary>
    public IEnumerable<string> Lines => platforms.Select(platform =>
        $"{one} + {other}: {Platform(platform)} | {Evidence(platform["organizationEvidence"])} | {Evidence(platform["partnerEvidence"])} | {Join(',', platform["agreements"])}");

    /// <summary>The platforms with their starts.</summary>
    public IEnumerable<string> Platforms => platforms.Select(platform => $"{one} + {other}: {Platform(platform)}");

    private static string Platform(GraphMap platform) => $"{platform["id"].AsString()} since {Text(platform["since"])}";

    private static string Evidence(GraphValue list) => string.Join("; ", list.AsList().Select(item => item.AsMap()).Select(e =>
        $"{Text(e["member"])} {Text(e["status"])} {Text(e["claim"])} {Text(e["model"])} {Join('>', e["ownership"])}"));

    private static string Join(char separator, GraphValue list) => string.Join(separator, list.AsList().Select(Text));

    private static string Text(GraphValue value) => value.IsNull ? "" : value.AsString();
}
