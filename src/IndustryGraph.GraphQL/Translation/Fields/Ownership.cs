namespace IndustryGraph.GraphQL.Translation.Fields;

/// <summary>
/// Who controls whom on a day: the owner with a majority, or one that owns alone without a stated stake; of several the
/// claim that begins last counts, then the higher stake, then the id. Only ownership that read ACTIVE on the day counts.
/// </summary>
internal static class Ownership
{
    /// <summary>Clauses that bind a variable to the ultimate owner of an organization, which may be itself.</summary>
    public static string UltimateOwner(string organization, string group, Instant instant, TranslationContext context)
    {
        string holding = context.Variable("holding");
        string holdings = context.Variable("holdings");
        string owner = context.Variable("owner");
        string owned = context.Variable("owned");
        string owners = context.Variable("owners");
        string stakes = context.Variable("stakes");
        string controls = context.Variable("controls");
        string step = context.Variable("step");
        string chain = context.Variable("chain");
        return
            $"""
            MATCH ({owner}:Organization)-[{holding}:OWNS]->({owned}:Organization)
            WHERE {Truth.HoldsNow(holding, instant)} AND {Truth.StatusOn(holding, instant)} = 'ACTIVE'
            WITH {owned}, {owner}, {holding}
            ORDER BY {holding}.validFrom IS NULL, {holding}.validFrom DESC, coalesce({holding}.stakePercent, 0) DESC, {holding}.id
            WITH {owned}, collect({holding}) AS {holdings}, count(DISTINCT {owner}) AS {owners}, count({holding}.stakePercent) AS {stakes}
            WITH collect(head([{step} IN {holdings} WHERE {step}.stakePercent > 50 OR ({owners} = 1 AND {stakes} = 0)])) AS {controls}
            MATCH {chain} = ({organization}) (()<-[{step}:OWNS WHERE {step} IN {controls}]-())* ({group}:Organization)
            WITH {group}, {chain} ORDER BY length({chain}) DESC LIMIT 1
            """;
    }
}
