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
        string owned = context.Variable("owned");
        string chain = context.Variable("chain");
        return
            $$"""
            MATCH {{chain}} = ({{organization}}) (({{owned}})<-[{{holding}}:OWNS]-() WHERE {{holding}} IN {{Control(owned, instant, context)}})* ({{group}}:Organization)
            WITH {{group}}, {{chain}} ORDER BY length({{chain}}) DESC LIMIT 1
            """;
    }

    /// <summary>Clauses that bind a variable to each organization of a group: its top and all that it controls, however far down.</summary>
    public static string Members(string group, string member, Instant instant, TranslationContext context)
    {
        string holding = context.Variable("holding");
        string owned = context.Variable("owned");
        return $"MATCH ({group}) (()-[{holding}:OWNS]->({owned}) WHERE {holding} IN {Control(owned, instant, context)})* ({member}:Organization)";
    }

    // At most one: so there is one way up, and its longest part ends at the top.
    private static string Control(string owned, Instant instant, TranslationContext context)
    {
        string owner = context.Variable("owner");
        string claim = context.Variable("claim");
        string other = context.Variable("other");
        string rival = context.Variable("claim");
        return
            $$"""
            COLLECT {
            MATCH ({{owner}}:Organization)-[{{claim}}:OWNS]->({{owned}})
            WHERE {{Truth.IsActive(claim, instant)}}
              AND ({{claim}}.stakePercent > 50 OR ({{claim}}.stakePercent IS NULL AND NOT EXISTS {
                MATCH ({{other}}:Organization)-[{{rival}}:OWNS]->({{owned}})
                WHERE {{Truth.IsActive(rival, instant)}} AND ({{other}} <> {{owner}} OR {{rival}}.stakePercent IS NOT NULL)
              }))
            WITH {{claim}} ORDER BY {{claim}}.validFrom IS NULL, {{claim}}.validFrom DESC, coalesce({{claim}}.stakePercent, 0) DESC, {{claim}}.id LIMIT 1
            RETURN {{claim}}
            }
            """;
    }
}
