using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;
using IndustryGraph.UnitTests.Industry.DataSets;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Import;

public sealed class UpgradePlanTests
{
    private static readonly DataSet First = new MemoryFiles().Load();
    private static readonly DateTimeOffset Release = First.Manifest.ReleasedAt;
    private static readonly DateTimeOffset Elsewhen = Release.AddDays(3);

    [Fact]
    public void The_same_data_set_changes_nothing()
    {
        UpgradePlan plan = Plan(First, Stored(claim => Of(claim)));
        Assert.Empty(plan.Created);
        Assert.Empty(plan.Updated);
        Assert.Empty(plan.Recorded);
        Assert.Empty(plan.Retracted);
    }

    [Fact]
    public void A_changed_claim_is_retracted_and_recorded_as_its_next_version()
    {
        UpgradePlan plan = Plan(Changed(claim => claim with { Note = "corrected" }), Stored(claim => Of(claim)));
        Assert.Equal(1, Assert.Single(plan.Retracted).Version);
        Assert.Equal((2, "corrected"), (Assert.Single(plan.Recorded).Version, plan.Recorded[0].Note));
    }

    [Fact]
    public void A_claim_whose_end_became_another_entity_is_a_changed_claim() =>
        Assert.Single(Plan(Changed(claim => claim with { Subject = "vw" }), Stored(claim => Of(claim))).Recorded);

    [Fact]
    public void A_vanished_claim_is_retracted_and_not_recorded()
    {
        DataSet next = First with { Claims = [.. First.Claims.Where(claim => claim.Id != Uses.Id)] };
        UpgradePlan plan = Plan(next, Stored(claim => Of(claim)));
        Assert.Equal(Uses.Id, Assert.Single(plan.Retracted).Id);
        Assert.Empty(plan.Recorded);
    }

    [Fact]
    public void A_claim_that_comes_back_continues_its_versions()
    {
        UpgradePlan plan = Plan(First, Stored(claim => Of(claim, version: 4, retractedAt: claim.Id == Uses.Id ? Release : null)));
        Assert.Empty(plan.Retracted);
        Assert.Equal(5, Assert.Single(plan.Recorded).Version);
    }

    [Fact]
    public void A_claim_that_was_changed_here_stays_as_it_is_here()
    {
        UpgradePlan plan = Plan(
            Changed(claim => claim with { Note = "corrected" }),
            Stored(claim => Of(claim, version: 2, recordedAt: claim.Id == Uses.Id ? Elsewhen : null)));
        Assert.Empty(plan.Recorded);
        Assert.Empty(plan.Retracted);
        Assert.Equal(1, plan.Kept);
    }

    [Fact]
    public void A_claim_that_was_retracted_here_stays_retracted()
    {
        UpgradePlan plan = Plan(First, Stored(claim => Of(claim, retractedAt: claim.Id == Uses.Id ? Elsewhen : null)));
        Assert.Empty(plan.Recorded);
        Assert.Equal(1, plan.Kept);
    }

    [Fact]
    public void A_claim_that_was_written_here_is_not_retracted()
    {
        DataSet withoutUses = First with { Claims = [.. First.Claims.Where(claim => claim.Id != Uses.Id)] };
        Assert.Empty(Plan(withoutUses, Stored(claim => Of(claim, recordedAt: claim.Id == Uses.Id ? Elsewhen : null))).Retracted);
    }

    [Fact]
    public void An_entity_is_updated_when_a_property_of_the_ontology_changed()
    {
        EntityRecord[] entities = [.. First.Entities.Select(entity => entity.Id == "ford" ? entity with { Properties = With(entity, "founded", GraphValue.Integer(1904)) } : entity)];
        UpgradePlan plan = Plan(First with { Entities = entities }, Stored(claim => Of(claim)));
        Assert.Equal("ford", Assert.Single(plan.Updated).Id);
    }

    [Fact]
    public void Properties_that_the_ontology_does_not_know_do_not_count() =>
        Assert.Empty(Plan(First, Stored(claim => Of(claim), entity => With(entity, "colour", GraphValue.String("blue")))).Updated);

    private static Claim Uses => First.Claims.Single(claim => claim.Type.Name == "USES");

    private static UpgradePlan Plan(DataSet next, StoredGraph stored) => UpgradePlan.Between(stored, next, [Release]);

    private static DataSet Changed(Func<Claim, Claim> change) =>
        First with { Claims = [.. First.Claims.Select(claim => claim.Id == Uses.Id ? change(claim) : claim)] };

    private static StoredGraph Stored(Func<Claim, StoredClaim> claims, Func<EntityRecord, GraphMap>? properties = null) => new(
        First.Entities.ToDictionary(entity => entity.Id, entity => new GraphNode(0, "0", entity.Labels, properties?.Invoke(entity) ?? entity.Properties)),
        First.Claims.Select(claims).ToDictionary(claim => claim.Id));

    private static StoredClaim Of(Claim claim, int version = 1, DateTimeOffset? recordedAt = null, DateTimeOffset? retractedAt = null)
    {
        GraphMap properties = (claim with { Version = version, RecordedAt = recordedAt ?? claim.RecordedAt }).ToProperties();
        return new StoredClaim(
            claim.Id,
            claim.Type.Name,
            version,
            claim.Subject,
            claim.Object,
            retractedAt is { } instant ? GraphMap.Of(properties.Append(KeyValuePair.Create("retractedAt", GraphValue.DateTime(instant)))) : properties);
    }

    private static GraphMap With(EntityRecord entity, string key, GraphValue value) => GraphMap.Of(entity.Properties.Append(KeyValuePair.Create(key, value)));
}
