using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>
/// Runs the statements of the TCK with random mistakes in them. Whatever they now say, the engine must answer with rows or
/// with an error of its own kind; anything else that is thrown is a fault of the engine.
/// </summary>
public sealed class TckMutationTests
{
    private static readonly string[] Insertions =
    [
        "(", ")", "[", "]", "{", "}", "|", ":", ",", ".", "..", "*", "-", "->", "<-", "'", "`", "$", "=", "<>", " AS x ", " WHERE ", " WITH * ", " null ", " NOT ",
        " n ", " a ", " count(*) ", "[x IN [1] | x]", " ORDER BY n ", " DISTINCT ", " LIMIT 1 ", " EXISTS { (n)-->() } ", " RETURN 1 ", " UNION RETURN 1 AS n ", "{1,2}",
        " OPTIONAL MATCH (n) ", " CALL { RETURN 1 AS q } ", " CALL (*) { MATCH (m) RETURN m } ", " MERGE (n) ", " SET n.x = 1 ", "-[*]-", "(a)-[r]->(b)", " SHORTEST 1 ",
    ];

    public static TheoryData<string> Features => [.. TckFeatureReader.List(TckRun.FeaturesFolder)];

    [Theory]
    [MemberData(nameof(Features))]
    public async Task A_statement_with_mistakes_fails_as_a_statement(string feature)
    {
        var random = new Random(feature.Length);
        await using IGraphEngine engine = await new EmbeddedTckTarget(batchCapacity: 4).OpenAsync([]);
        foreach (TckStep step in TckFeatureReader.Read(TckRun.FeaturesFolder, feature).SelectMany(found => found.Steps).Where(step => step.DocString is not null))
        {
            string text = Mutate(step.DocString!, random);
            Exception? thrown = await Record.ExceptionAsync(() => RunAsync(engine, text));
            Assert.True(thrown is null or GraphException { Code: not GraphErrorCodes.Unknown }, $"{text}\n{thrown}");
        }
    }

    private static async Task RunAsync(IGraphEngine engine, string text)
    {
        var limits = new StatementLimits { Timeout = TimeSpan.FromSeconds(5), MaxRows = 10_000, MaxMemoryBytes = 64 << 20 };
        var statement = new CypherStatement(text, GraphMap.Empty) { Limits = limits };
        await engine.QueryAsync(statement, AccessMode.Write, TestContext.Current.CancellationToken);
    }

    private static string Mutate(string text, Random random)
    {
        for (int i = random.Next(1, 3); i > 0; i--)
        {
            int place = random.Next(text.Length);
            int length = random.Next(1, Math.Min(12, text.Length - place) + 1);
            text = random.Next(4) switch
            {
                0 => text.Remove(place, length),
                1 => text.Insert(place, text.Substring(place, length)),
                2 => text.Insert(random.Next(text.Length), text.Substring(place, length)),
                _ => text.Insert(place, Insertions[random.Next(Insertions.Length)]),
            };
        }

        return text;
    }
}
