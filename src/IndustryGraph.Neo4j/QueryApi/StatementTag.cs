namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>
/// The parameter that every statement carries beside its own, so that <c>SHOW TRANSACTIONS</c> finds it: the Query API has
/// no other handle on a running statement.
/// </summary>
internal static class StatementTag
{
    public const string ParameterName = "__industryGraphStatement";

    public static string New() => Guid.NewGuid().ToString("N");
}
