using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Both stores answer every operation alike, to the byte, and Neo4j finds what it is asked for by its indexes.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class GraphQLParityTests(ParityStores stores) : IClassFixture<ParityStores>
{
    public static TheoryData<string> Names => [.. ParityCases.All.Select(parityCase => parityCase.Name)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Both_stores_answer_alike(string name)
    {
        await stores.OpenAsync();
        ParityCase parityCase = ParityCases.Get(name);

        IReadOnlyList<string> expected = await stores.Neo4j.AnswerAsync(parityCase, Token);
        IReadOnlyList<string> actual = await stores.Embedded.AnswerAsync(parityCase, Token);

        Assert.Equal(expected, actual);
        Assert.DoesNotContain("INTERNAL", actual[0], StringComparison.Ordinal);
    }
}
