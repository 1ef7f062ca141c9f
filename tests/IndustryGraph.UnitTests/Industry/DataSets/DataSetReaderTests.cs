using System.Text;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Model;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.DataSets;

public sealed class DataSetReaderTests
{
    [Fact]
    public void Rows_become_entities_with_typed_properties()
    {
        EntityRecord ford = new MemoryFiles().Load().Entities.Single(entity => entity.Id == "ford");
        Assert.Equal(["Entity", "Organization", "Automaker"], ford.Labels);
        Assert.Equal(1903, ford.Properties["founded"].AsInteger());
        Assert.Equal(["Ford Motor", "FoMoCo"], ford.Properties["aliases"].AsList().Select(alias => alias.AsString()));
        Assert.False(ford.Properties.ContainsKey("ended"));
    }

    [Fact]
    public void A_source_is_named_by_its_title()
    {
        GraphMap source = new MemoryFiles().Load().Entities.Single(entity => entity.Id == "article").Properties;
        Assert.Equal(("An article", "An article", "2019-07"), (source["name"].AsString(), source["title"].AsString(), source["published"].AsString()));
    }

    [Fact]
    public void Quoted_cells_hold_commas() =>
        Assert.Equal("Electric, modular", new MemoryFiles().Load().Entities.Single(entity => entity.Id == "meb").Properties["description"].AsString());

    [Fact]
    public void Columns_may_stand_in_any_order_and_lines_end_as_on_Windows()
    {
        DataSet data = new MemoryFiles().With("sources.csv", "title,id,url,published,publisher\r\nAn article,article,,,\r\n").Load();
        Assert.Equal("An article", data.Entities.Single(entity => entity.Id == "article").Properties["name"].AsString());
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.NotEmpty(new MemoryFiles().With("technologies.csv", [0xEF, 0xBB, 0xBF, .. "id,name,aliases\n"u8]).Load().Entities);

    [Theory]
    [InlineData("vw--makes--id-3", ClaimStatus.Active, "2019-01-01", "YEAR")]
    [InlineData("id-3--built-on--meb", ClaimStatus.Active, "2019-01-01", "YEAR")]
    [InlineData("ford--makes--explorer", ClaimStatus.Announced, "1903-01-01", "INFERRED")]
    [InlineData("china--part-of--world", ClaimStatus.Active, null, null)]
    public void Tables_make_claims_of_general_knowledge(string id, string status, string? from, string? precision)
    {
        Claim claim = new MemoryFiles().Load().Claims.Single(claim => claim.Id == id);
        Assert.Equal(ClaimBasis.GeneralKnowledge, claim.Basis);
        Assert.Equal(status, claim.Status);
        Assert.Equal(from, claim.Span.From?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(precision, claim.Span.FromPrecision);
        Assert.Empty(claim.Sources);
    }

    [Theory]
    [InlineData("2024", ClaimStatus.Ended)]
    [InlineData("2025", ClaimStatus.Ended)]
    [InlineData("2026", ClaimStatus.Active)]
    public void A_model_has_ended_when_its_last_year_was_over_at_the_release(string to, string status) =>
        Assert.Equal(status, new MemoryFiles().Plus("models.csv", $"old,Old,vw,meb,2020,{to},ICE,SUV").Load().Claims.Single(claim => claim.Id == "vw--makes--old").Status);

    [Fact]
    public void A_row_becomes_a_claim_with_its_properties()
    {
        GraphMap claim = new MemoryFiles().Load().Claims.Single(claim => claim.Id == "ford--uses--meb").ToProperties();
        Assert.Equal("SOURCED", claim["basis"].AsString());
        Assert.Equal(new DateOnly(2019, 7, 12), claim["validFrom"].ToDateOnly());
        Assert.Equal("2019-07-12", claim["since"].AsString());
        Assert.Equal(["article"], claim["sources"].AsList().Select(source => source.AsString()));
        Assert.Equal(["licensee"], claim["roles"].AsList().Select(role => role.AsString()));
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), claim["recordedAt"].ToDateTimeOffset());
    }

    [Fact]
    public void A_percentage_is_a_stake_or_a_share_of_a_market()
    {
        DataSet data = new MemoryFiles().Plus(
            "relationships.csv",
            "ford--owns--vw,ford,OWNS,vw,ACTIVE,,,12.5,,,,article,",
            "ford--operates-in--china--2020,ford,OPERATES_IN,china,ENDED,2020,2020,3,,,sales,article,").Load();
        Assert.Equal(12.5, data.Claims.Single(claim => claim.Id == "ford--owns--vw").ToProperties()["stakePercent"].AsFloat());
        Assert.Equal(3.0, data.Claims.Single(claim => claim.Type.Name == "OPERATES_IN").ToProperties()["marketSharePercent"].AsFloat());
    }

    [Fact]
    public void Files_without_a_manifest_are_versioned_by_their_digest_and_recorded_now()
    {
        DataSetManifest manifest = new MemoryFiles().Without("dataset.json").Load().Manifest;
        Assert.StartsWith("unversioned-", manifest.Version, StringComparison.Ordinal);
        Assert.InRange(manifest.ReleasedAt, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow);
    }

    [Fact]
    public void A_file_that_differs_from_the_manifest_is_noted()
    {
        DataSet data = new MemoryFiles()
            .With("dataset.json", """{"version": "1", "releasedAt": "2026-01-01T00:00:00Z", "files": {"people.csv": {"rows": 3, "sha256": "00"}}}""").Load();
        Assert.Equal("people.csv was changed (0 rows instead of 3) since dataset.json described version 1.", Assert.Single(data.Notes));
    }

    [Fact]
    public void Text_of_every_script_survives() => Assert.Equal(
        "トヨタ 😀",
        new MemoryFiles().With("people.csv", Encoding.UTF8.GetBytes("id,name,aliases\nx,トヨタ 😀,\n")).Load().Entities.Single(entity => entity.Id == "x").Properties["name"].AsString());
}
