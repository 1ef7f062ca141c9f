using System.Text.Json.Nodes;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>
/// Both stores answer every operation alike, to the byte, and Neo4j does so without scans of all nodes or all relationships and
/// without products of unrelated rows.
/// </summary>
[Collection(ComparisonCollection.Name)]
public sealed class GraphQLParityTests(ParityStores stores) : IClassFixture<ParityStores>
{
    public static TheoryData<string> Names => [.. ParityCases.All.Select(parityCase => parityCase.Name)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Both_stores_answer_alike_and_Neo4j_by_its_indexes(string name)
    {
        await stores.OpenAsync();
        ParityCase parityCase = ParityCases.Get(name);

        IReadOnlyList<string>[] answers = await Task.WhenAll(stores.Neo4j.AnswerAsync(parityCase, Token), Task.Run(() => stores.Embedded.AnswerAsync(parityCase, Token)));
        (IReadOnlyList<string> expected, IReadOnlyList<string> actual) = (answers[0], answers[1]);

        Assert.Empty(stores.Plans.TakeFaults());
        if (parityCase.HoldsMaps)
        {
            Assert.Equal(expected.Count, actual.Count);
            Assert.All(expected.Zip(actual), pair => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(pair.First), JsonNode.Parse(pair.Second)), $"{pair.First}\n{pair.Second}"));
        }
        else
        {
            Assert.Equal(expected, actual);
        }

        Assert.True(!actual[0].Contains("\"errors\"", StringComparison.Ordinal) || name.Contains("no-such-id", StringComparison.Ordinal), actual[0][..Math.Min(actual[0].Length, 400)]);
    }
}
