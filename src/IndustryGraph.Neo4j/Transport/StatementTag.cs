namespace IndustryGraph.Neo4j.Transport;

/// <summary>
/// The parameter that every statement carries beside its own, so that <c>SHOW TRANSACTIONS</c> finds it: there is no other
/// handle on a running statement that every transport has.
/// </summary>
internal static class StatementTag
{
    public const string ParameterName = "__industryGraphStatement";

    public static string New() => Guid.NewGuid().ToString("N");
}
