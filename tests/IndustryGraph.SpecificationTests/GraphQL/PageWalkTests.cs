using System.Text.Json;
using IndustryGraph.SpecificationTests.Engines;
using IndustryGraph.SpecificationTests.Language;
using IndustryGraph.SpecificationTests.Questions;
using Xunit;

namespace IndustryGraph.SpecificationTests.GraphQL;

/// <summary>Pages of a graph that changes while somebody reads one after another.</summary>
public abstract class PageWalkTests(EngineSource source) : LanguageSpecification(source)
{
    protected override string Setup => "UNWIND ['a', 'b', 'c', 'd', 'e', 'f', 'g'] AS id CREATE (:Entity:Organization {id: id, name: id, kind: 'BRAND', aliases: []})";

    [Fact]
    public async Task A_walk_over_pages_neither_loses_nor_doubles_what_is_written_in_between()
    {
        await using var asker = new GraphQLAsker(Engine);
        JsonElement first = (await asker.AskAsync("{ organizations(first: 3) { nodes { id } pageInfo { endCursor } } }")).At("organizations");
        await RunAsync("CREATE (:Entity:Organization {id: '0-before', name: 'Before', kind: 'BRAND', aliases: []}), (:Entity:Organization {id: 'd-between', name: 'Between', kind: 'BRAND', aliases: []})");

        JsonElement second = (await asker.AskAsync(
            "query ($after: String) { organizations(first: 3, after: $after) { nodes { id } pageInfo { hasPreviousPage } } }",
            new { after = first.At("pageInfo.endCursor").GetString() })).At("organizations");

        Assert.Equal(["a", "b", "c"], Ids(first));
        Assert.Equal(["d", "d-between", "e"], Ids(second));
        Assert.True(second.At("pageInfo.hasPreviousPage").GetBoolean());
    }

    private static IEnumerable<string?> Ids(JsonElement page) => page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString());
}

public sealed class PageWalksInMemory() : PageWalkTests(new MemorySource());

public sealed class PageWalksInAFile() : PageWalkTests(new SqliteSource());

[Collection(Neo4jCollection.Name)]
public sealed class PageWalksOnNeo4j(Neo4jServer server) : PageWalkTests(new Neo4jSource(server));
