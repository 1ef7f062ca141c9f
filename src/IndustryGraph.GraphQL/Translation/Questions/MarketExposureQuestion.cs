using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Translation.Fields;
using IndustryGraph.Industry.Claims;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary>
/// <c>marketExposure</c>: the markets that an organization or its group operates in on the day. A market share is the
/// latest that is stated by then: shares are snapshots, and most days have none of their own.
/// </summary>
internal sealed class MarketExposureQuestion : Question
{
    private const int UsualMarkets = 50;

    public override string Field => "marketExposure";

    public override QuestionStatement Ask(SelectedField field, Instant instant, TranslationContext context)
    {
        string organization = context.Parameter("organization", field.Arguments.RequiredText("organization"));
        string members = field.Arguments.Text("level") == "GROUP"
            ? Ownership.UltimateOwner("asked", "top", instant, context) + "\n" + Ownership.Members("top", "member", instant, context)
            : "WITH asked AS member";
        string text =
            $$"""
            MATCH (asked:Organization) WHERE asked.id = {{organization}}
            {{members}}
            MATCH (member)-[claim:OPERATES_IN]->(market:Market)
            WHERE {{Truth.IsKnown("claim", instant)}}
            WITH market, member, claim, coalesce({{Truth.IsCurrent("claim", instant)}}, false) AS current
            WHERE current OR (claim.marketSharePercent IS NOT NULL AND claim.validFrom <= {{instant.Day}})
            ORDER BY claim.validFrom IS NULL, claim.validFrom DESC, claim.marketSharePercent DESC, claim.id
            WITH market, collect(CASE WHEN current THEN claim END) AS present, collect(DISTINCT CASE WHEN current THEN member END) AS presentMembers,
                 head(collect(CASE WHEN claim.marketSharePercent IS NOT NULL THEN claim END)) AS share
            WHERE size(present) > 0
            WITH market, share.marketSharePercent AS marketSharePercent, {{ClaimDates.Start("share")}} AS marketShareOn,
                 COLLECT { UNWIND presentMembers AS m WITH m ORDER BY m.id RETURN m } AS members,
                 COLLECT { UNWIND present AS c UNWIND c.roles AS role WITH DISTINCT role ORDER BY role RETURN role } AS roles,
                 COLLECT { UNWIND present + CASE WHEN share IS NULL OR share IN present THEN [] ELSE [share] END AS c WITH c ORDER BY c.id RETURN c } AS claims
            ORDER BY market.id
            """;
        string required = context.Parameter("organizations", [field.Arguments.RequiredText("organization")]);
        return new QuestionStatement(text, "market", "members", "roles", "marketSharePercent", "marketShareOn", "claims")
        {
            MustExist = [new RequiredIds("Organization", required)],
            MostRows = UsualMarkets,
        };
    }
}
