using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;
using IndustryGraph.Industry.Model;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Import;

public sealed class ImportGuardTests
{
    private static readonly DateTimeOffset Release = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DataSetManifest Manifest = new() { Name = "industry", Version = "2", ReleasedAt = Release };
    private static readonly StoreState Empty = new(StoreContents.Empty);
    private static readonly StoreState Foreign = new(StoreContents.Foreign);
    private static readonly StoreState Older = new(StoreContents.IndustryGraph)
    {
        SchemaVersion = Ontology.SchemaVersion,
        DataSet = "industry",
        DataSetVersion = "1",
        Releases = [Release.AddMonths(-1)],
    };

    [Fact]
    public void An_empty_store_may_be_seeded_and_an_older_one_upgraded()
    {
        ImportGuard.ForSeeding(Empty, Manifest, "store");
        ImportGuard.ForUpgrading(Older, Manifest, "store");
    }

    [Fact]
    public void Seeding_a_store_that_holds_an_older_version_names_the_upgrade() =>
        Refuses(() => ImportGuard.ForSeeding(Older, Manifest, "store"), "store holds version 1", "industrygraph import --upgrade", "to version 2");

    [Fact]
    public void Seeding_again_says_that_it_is_there() =>
        Refuses(() => ImportGuard.ForSeeding(Older with { DataSetVersion = "2" }, Manifest, "store"), "already");

    [Fact]
    public void A_store_of_somebody_else_is_left_alone()
    {
        Refuses(() => ImportGuard.ForSeeding(Foreign, Manifest, "store"), "not ours");
        Refuses(() => ImportGuard.ForUpgrading(Foreign, Manifest, "store"), "not ours");
    }

    [Fact]
    public void An_empty_store_has_nothing_to_upgrade() => Refuses(() => ImportGuard.ForUpgrading(Empty, Manifest, "store"), "is empty");

    [Fact]
    public void A_data_set_of_another_name_is_no_upgrade() =>
        Refuses(() => ImportGuard.ForUpgrading(Older, Manifest with { Name = "other" }, "store"), "'industry'", "'other'");

    [Fact]
    public void A_data_set_that_was_released_earlier_is_no_upgrade() =>
        Refuses(() => ImportGuard.ForUpgrading(Older, Manifest with { ReleasedAt = Release.AddMonths(-1) }, "store"), "is not newer");

    [Fact]
    public void A_store_of_a_newer_program_is_left_alone() =>
        Refuses(() => ImportGuard.ForUpgrading(Older with { SchemaVersion = Ontology.SchemaVersion + 1 }, Manifest, "store"), "newer IndustryGraph");

    private static void Refuses(Action act, params string[] words)
    {
        string message = Assert.Throws<ImportException>(act).Message;
        Assert.All(words, word => Assert.Contains(word, message, StringComparison.Ordinal));
    }
}
