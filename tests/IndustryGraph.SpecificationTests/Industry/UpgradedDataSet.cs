using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.SpecificationTests.Industry;

/// <summary>A later version of a data set: one claim changed, one vanished, one is new; one entity changed, one is new.</summary>
internal static class UpgradedDataSet
{
    public const string ChangedClaim = "ford--uses--meb--2019-07-12";
    public const string VanishedClaim = "volkswagen-group--owns--audi";

    public static DataSet Of(DataSet data, DateTimeOffset release)
    {
        Claim[] claims = [.. data.Claims
            .Where(claim => claim.Id != VanishedClaimOf(data))
            .Select(claim => claim.Id == ChangedClaim ? claim with { Status = ClaimStatus.Ended } : claim)
            .Append(new Claim
            {
                Id = "newcomer--uses--meb",
                Type = Ontology.Relationship("USES")!,
                Subject = "newcomer",
                Object = "meb",
                Status = ClaimStatus.Announced,
                Sources = ["seed-ford-vw-2019"],
            })
            .Select(claim => claim with { RecordedAt = release })];
        EntityRecord[] entities = [.. data.Entities.Select(entity => entity.Id == "audi" ? entity with { Properties = Changed(entity.Properties) } : entity), Newcomer];
        return new DataSet(data.Manifest with { Version = "next", ReleasedAt = release }, entities, claims);
    }

    private static EntityRecord Newcomer => new(
        Ontology.Entity(EntityKind.Organization),
        "newcomer",
        GraphMap.Of(Properties(("id", "newcomer"), ("name", "Newcomer"), ("kind", "STARTUP"))));

    private static string VanishedClaimOf(DataSet data) => data.Claims.Single(claim => claim.Id.StartsWith(VanishedClaim, StringComparison.Ordinal)).Id;

    private static GraphMap Changed(GraphMap properties) => GraphMap.Of(
        properties.Where(property => property.Key != "founded").Concat(Properties(("kind", "TECH"))));

    private static IEnumerable<KeyValuePair<string, GraphValue>> Properties(params (string Key, string Value)[] entries) =>
        entries.Select(entry => KeyValuePair.Create(entry.Key, GraphValue.String(entry.Value)));
}
