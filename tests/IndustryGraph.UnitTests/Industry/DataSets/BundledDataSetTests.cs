using System.Security.Cryptography;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Model;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.DataSets;

/// <summary>The data set that ships with the program, read as a whole.</summary>
public sealed class BundledDataSetTests
{
    private static readonly Lazy<DataSet> Lazy = new(() => DataSetReader.Read(BundledFiles.Instance, TimeProvider.System));

    private static DataSet Data => Lazy.Value;

    [Fact]
    public void All_rows_load()
    {
        Assert.Empty(Data.Notes);
        Assert.Equal(390 + 218 + 641 + 57 + 37 + 146 + 321 + 1012, Data.Entities.Count);
        Assert.Equal(3099 + 641 + 623 + 43, Data.Claims.Count);
    }

    [Fact]
    public void The_manifest_counts_the_files_as_they_are()
    {
        Assert.Equal(9, Data.Manifest.Files.Count);
        foreach ((string name, DataSetFile file) in Data.Manifest.Files)
        {
            Assert.Equal(file.Sha256, Convert.ToHexStringLower(SHA256.HashData(BundledFiles.Instance.Read(name)!)));
        }
    }

    [Fact]
    public void Every_claim_is_recorded_at_the_release_in_version_one()
    {
        Assert.All(Data.Claims, claim => Assert.Equal((1, Data.Manifest.ReleasedAt), (claim.Version, claim.RecordedAt)));
        Assert.Equal(Data.Claims.Count, Data.Claims.Select(claim => claim.Id).Distinct().Count());
    }

    [Fact]
    public void No_claim_has_a_span_without_days() =>
        Assert.All(Data.Claims, claim => Assert.False(claim.Span.From >= claim.Span.To, claim.Id));

    [Fact]
    public void Slices_of_one_stake_never_overlap()
    {
        IEnumerable<IGrouping<(string, string), Claim>> stakes = Data.Claims
            .Where(claim => claim.Type.Name == "OWNS" && claim.Status is ClaimStatus.Active or ClaimStatus.Ended)
            .GroupBy(claim => (claim.Subject, claim.Object));
        Assert.All(stakes, slices =>
        {
            Claim[] ordered = [.. slices.Where(claim => claim.Type.Name == "OWNS").OrderBy(claim => claim.Span.From)];
            for (int i = 1; i < ordered.Length; i++)
            {
                Assert.True(ordered[i - 1].Span.To <= ordered[i].Span.From, $"{ordered[i - 1].Id} and {ordered[i].Id}");
            }
        });
    }

    [Theory]
    [InlineData("ford--uses--meb--2019-07-05", "2019-07-05", "DAY", "2019-07-12", "DAY")]
    [InlineData("ford--makes--ford-explorer-ev", "2024-01-01", "YEAR", null, null)]
    [InlineData("afeela--makes--afeela-1", "2023-01-01", "INFERRED", null, null)]
    [InlineData("china--part-of--asia", null, null, null, null)]
    public void Known_claims_have_their_spans(string id, string? from, string? fromPrecision, string? to, string? toPrecision)
    {
        Claim claim = Data.Claims.Single(claim => claim.Id == id);
        Assert.Equal(new ClaimSpan(Day(from), fromPrecision, Day(to), toPrecision), claim.Span);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
