namespace IndustryGraph.Exports.Reading;

/// <summary>
/// The id of an edge that has none of its own: its ends and type, joined as the ids of claims are
/// (<c>ford--uses--meb</c>). Ids that hold the joint themselves are escaped, so that no two edges get the same one.
/// </summary>
internal static class EdgeId
{
    private const string Joint = "--";

    public static string Of(string source, string type, string target) =>
        $"{Escape(source)}{Joint}{type.ToLowerInvariant().Replace('_', '-')}{Joint}{Escape(target)}";

    private static string Escape(string id) => id.Contains(Joint, StringComparison.Ordinal) || id.Contains('%', StringComparison.Ordinal)
        ? id.Replace("%", "%25", StringComparison.Ordinal).Replace(Joint, "%2D%2D", StringComparison.Ordinal)
        : id;
}
