using System.Text.Json;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>The story that the project began with, an article of 9 July 2019, asked on that day and today.</summary>
public abstract class StoryTests(SeededSource source)
{
    /// <summary>The story in one operation.</summary>
    private const string Story =
        """
        query Story($day: Date) {
          sharing: platformSharing(organization: "ford", partner: "volkswagen-group", level: GROUP, statuses: [ACTIVE, NEGOTIATING], asOf: $day) {
            nodes { platforms { platform { id } since agreements { id } organizationEvidence { status member { id } claim { id sources { id } } } } }
          }
          vans: agreement(id: "ford-vw-commercial-alliance-2019") { announced parties(asOf: $day) { edges { node { id } claims { statusOn(asOf: $day) } } } }
          aurora: claim(id: "volkswagen-group--party-to--vw-aurora-partnership-2018--2018-01") { phaseOn(asOf: $day) statusOn(asOf: $day) validTo sources { id } }
          investment: claim(id: "volkswagen-group--invests-in--argo-ai--2020-06-02") { phaseOn(asOf: $day) statusOn(asOf: $day) amount currency }
          argo: organization(id: "argo-ai") { owners(asOf: $day) { nodes { id } } }
          china: marketExposure(organization: "volkswagen-group", asOf: $day) { market { id } marketSharePercent marketShareOn claims { sources { id } } }
        }
        """;

    [Fact]
    public async Task On_9_July_2019_Ford_and_Volkswagen_negotiate_the_sharing_of_MEB()
    {
        JsonElement story = await AskAsync("2019-07-09");

        JsonElement platform = Assert.Single(Assert.Single(story.At("sharing.nodes").EnumerateArray()).GetProperty("platforms").EnumerateArray());
        Assert.Equal("meb", platform.At("platform.id").GetString());
        Assert.Equal("2019-07-05", platform.GetProperty("since").GetString());
        Assert.Empty(platform.GetProperty("agreements").EnumerateArray());
        JsonElement evidence = Assert.Single(platform.GetProperty("organizationEvidence").EnumerateArray());
        Assert.Equal("NEGOTIATING", evidence.GetProperty("status").GetString());
        Assert.Equal("ford--uses--meb--2019-07-05", evidence.At("claim.id").GetString());
        Assert.Contains("seed-ford-vw-2019", evidence.Texts("claim.sources", "id"));
    }

    [Fact]
    public async Task On_9_July_2019_they_have_agreed_on_commercial_vans_and_pickups()
    {
        JsonElement story = await AskAsync("2019-07-09");

        Assert.Equal("2019-01", story.At("vans.announced").GetString());
        Assert.Equal(["ford", "volkswagen-group"], story.Texts("vans.parties.edges", "node.id").Order(StringComparer.Ordinal));
        Assert.All(story.At("vans.parties.edges").EnumerateArray(), party => Assert.Equal(["ACTIVE"], party.Texts("claims", "statusOn")));
    }

    [Fact]
    public async Task On_9_July_2019_Volkswagen_is_over_with_Aurora_and_about_to_invest_in_Argo_which_Ford_holds()
    {
        JsonElement story = await AskAsync("2019-07-09");

        Assert.Equal("OVER", story.At("aurora.phaseOn").GetString());
        Assert.Equal("ENDED", story.At("aurora.statusOn").GetString());
        Assert.Equal("2019-06-11", story.At("aurora.validTo").GetString());
        Assert.Contains("seed-ford-vw-2019", story.Texts("aurora.sources", "id"));
        Assert.Equal("UPCOMING", story.At("investment.phaseOn").GetString());
        Assert.Equal(JsonValueKind.Null, story.At("investment.statusOn").ValueKind);
        Assert.Equal(["ford"], story.Texts("argo.owners.nodes", "id"));
    }

    [Fact]
    public async Task On_9_July_2019_Volkswagen_depends_on_China()
    {
        JsonElement china = (await AskAsync("2019-07-09")).GetProperty("china").EnumerateArray().Single(market => market.At("market.id").GetString() == "china");

        Assert.Equal(19.7, china.GetProperty("marketSharePercent").GetDouble());
        Assert.Equal("2019", china.GetProperty("marketShareOn").GetString());
        Assert.Contains("seed-ford-vw-2019", china.GetProperty("claims").EnumerateArray().SelectMany(claim => claim.Texts("sources", "id")));
    }

    [Fact]
    public async Task Today_it_says_what_became_of_each()
    {
        JsonElement story = await AskAsync(null);

        JsonElement[] platforms = [.. Assert.Single(story.At("sharing.nodes").EnumerateArray()).GetProperty("platforms").EnumerateArray()];
        Assert.Equal(["ford-t6-2", "ford-transit-custom-platform", "meb", "mqb"], platforms.Select(platform => platform.At("platform.id").GetString()));
        Assert.Equal("2019-07-12", platforms[2].GetProperty("since").GetString());
        Assert.Equal(["ford-vw-meb-extension-2022", "ford-vw-meb-licence-2019"], platforms[2].Texts("agreements", "id"));
        Assert.All(platforms[2].Texts("organizationEvidence", "status"), status => Assert.Equal("ACTIVE", status));
        Assert.All(story.At("vans.parties.edges").EnumerateArray(), party => Assert.Equal(["ACTIVE"], party.Texts("claims", "statusOn")));
        Assert.Equal("OVER", story.At("aurora.phaseOn").GetString());
        Assert.Equal("OVER", story.At("investment.phaseOn").GetString());
        Assert.Equal("ENDED", story.At("investment.statusOn").GetString());
        Assert.Empty(story.At("argo.owners.nodes").EnumerateArray());
        JsonElement china = story.GetProperty("china").EnumerateArray().Single(market => market.At("market.id").GetString() == "china");
        Assert.Equal(16, china.GetProperty("marketSharePercent").GetDouble());
        Assert.Equal("2022", china.GetProperty("marketShareOn").GetString());
    }

    private async Task<JsonElement> AskAsync(string? day)
    {
        await using var asker = new GraphQLAsker(await source.OpenAsync());
        return await asker.AskAsync(Story, new { day });
    }
}

public sealed class StoryInMemory() : StoryTests(new SeededMemory());

public sealed class StoryInAFile() : StoryTests(new SeededFile());

[Collection(SeededCollection.Name)]
public sealed class StoryOnNeo4j(SeededNeo4j source) : StoryTests(source);
