using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Language;

public abstract class SubqueryTests(EngineSource source) : LanguageSpecification(source)
{
    protected override string Setup =>
        """
        CREATE (a:Firm {name: 'a', size: 3}), (b:Firm {name: 'b', size: 2}), (c:Firm {name: 'c', size: 1}), (p:Platform {name: 'p'}), (q:Platform {name: 'q'}),
          (a)-[:USES {since: 2001}]->(p), (b)-[:USES {since: 2002}]->(p), (b)-[:USES {since: 2003}]->(q), (a)-[:OWNS]->(b)
        """;

    [Fact]
    public Task A_call_joins_each_row_with_its_rows() => GivesAsync(
        "MATCH (f:Firm) CALL (f) { MATCH (f)-[:USES]->(x) RETURN x.name AS used } RETURN f.name, used ORDER BY f.name, used",
        "'a' | 'p'", "'b' | 'p'", "'b' | 'q'");

    [Fact]
    public Task An_optional_call_keeps_rows_without_any() => GivesAsync(
        "MATCH (f:Firm) OPTIONAL CALL (f) { MATCH (f)-[:USES]->(x) RETURN x.name AS used } RETURN f.name, used ORDER BY f.name, used",
        "'a' | 'p'", "'b' | 'p'", "'b' | 'q'", "'c' | null");

    [Fact]
    public Task An_aggregating_call_gives_a_row_for_each() => GivesAsync(
        "MATCH (f:Firm) CALL (f) { MATCH (f)-[:USES]->(x) RETURN collect(x.name) AS used, count(*) AS n } RETURN f.name, size(used), n ORDER BY f.name",
        "'a' | 1 | 1", "'b' | 2 | 2", "'c' | 0 | 0");

    [Fact]
    public Task A_call_takes_the_older_importing_with() => GivesAsync(
        "MATCH (f:Firm) CALL { WITH f MATCH (f)-[:USES]->(x) RETURN count(x) AS n } RETURN f.name, n ORDER BY f.name",
        "'a' | 1", "'b' | 2", "'c' | 0");

    [Fact]
    public Task A_call_can_import_everything() => GivesAsync(
        "MATCH (f:Firm) WITH f, f.size * 10 AS tens CALL (*) { RETURN tens + f.size AS sum } RETURN sum ORDER BY sum", "11", "22", "33");

    [Fact]
    public Task Parts_of_a_union_inside_a_call_see_the_same_row() => GivesAsync(
        """
        MATCH (f:Firm)
        CALL (f) { MATCH (f)-[:USES]->(x) RETURN x.name AS other UNION ALL MATCH (f)-[:OWNS]-(y) RETURN y.name AS other }
        RETURN f.name, other ORDER BY f.name, other
        """,
        "'a' | 'b'", "'a' | 'p'", "'b' | 'a'", "'b' | 'p'", "'b' | 'q'");

    [Fact]
    public Task Union_drops_rows_that_are_equal_and_union_all_keeps_them()
    {
        const string parts = "UNWIND [1, 1, 2] AS x RETURN x UNION UNWIND [2, 3] AS x RETURN x";
        return GivesAsync($"CALL () {{ {parts} }} RETURN count(x), sum(x)", "3 | 6");
    }

    [Fact]
    public Task Calls_nest() => GivesAsync(
        """
        MATCH (f:Firm)
        CALL (f) {
          MATCH (f)-[:USES]->(p)
          CALL (p) { MATCH (p)<-[:USES]-(u) RETURN count(u) AS users }
          RETURN sum(users) AS users
        }
        RETURN f.name, users ORDER BY f.name
        """,
        "'a' | 2", "'b' | 3", "'c' | 0");

    [Fact]
    public Task A_call_without_a_return_leaves_the_rows_as_they_are() => GivesAsync(
        "UNWIND [1, 2] AS x CALL (x) { CREATE (:Made {x: x}) CREATE (:Made {x: -x}) } WITH x MATCH (m:Made) RETURN x, count(m) ORDER BY x", "1 | 4", "2 | 4");

    [Fact]
    public Task The_body_of_a_writing_call_sees_what_it_wrote_for_earlier_rows() => GivesAsync(
        "UNWIND [1, 2, 3] AS x CALL (x) { MATCH (m:Made) WITH count(m) AS before CREATE (:Made) RETURN before } RETURN x, before ORDER BY x",
        "1 | 0", "2 | 1", "3 | 2");

    [Theory]
    [InlineData("EXISTS { (f)-[:USES]->() }", "'a' 'b'")]
    [InlineData("NOT EXISTS { (f)-[:USES]->() }", "'c'")]
    [InlineData("EXISTS { MATCH (f)-[u:USES]->(x) WHERE u.since > 2002 AND x.name = 'q' }", "'b'")]
    [InlineData("EXISTS { MATCH (f)-[:USES]->(x) RETURN x LIMIT 0 }", "")]
    [InlineData("EXISTS { (f)-[:USES]->() } OR f.size = 1", "'a' 'b' 'c'")]
    [InlineData("EXISTS { (f)-[:USES]->(x) WHERE EXISTS { (x)<-[:USES]-(g) WHERE g <> f } }", "'a' 'b'")]
    [InlineData("(f)-[:USES]->() AND NOT (f)-[:OWNS]->()", "'b'")]
    [InlineData("COUNT { (f)-[:USES]->() } >= 2", "'b'")]
    [InlineData("COUNT { MATCH (f)-[:USES]->(x) RETURN DISTINCT x.name } = 1", "'a'")]
    [InlineData("COUNT { (f)--() } = 3", "'b'")]
    [InlineData("COLLECT { MATCH (f)-[:USES]->(x) RETURN x.name ORDER BY x.name DESC } = ['q', 'p']", "'b'")]
    [InlineData("any(x IN ['p', 'z'] WHERE EXISTS { (f)-[:USES]->({name: x}) })", "'a' 'b'")]
    [InlineData("EXISTS { MATCH (f) WHERE f.size = 1 RETURN f UNION MATCH (f)-[:OWNS]->() RETURN f }", "'a' 'c'")]
    public async Task A_condition_can_ask_a_query(string condition, string names) => Assert.Equal(
        names, string.Join(' ', Render(await RunAsync($"MATCH (f:Firm) WHERE {condition} RETURN f.name ORDER BY f.name"))));

    [Fact]
    public Task A_pattern_comprehension_collects() => GivesAsync(
        "MATCH (f:Firm) RETURN f.name, size([(f)-[u:USES]->(x) WHERE u.since < 2003 | x.name]) AS n ORDER BY f.name", "'a' | 1", "'b' | 1", "'c' | 0");

    [Fact]
    public Task A_subquery_can_stand_in_a_map_a_case_and_an_order() => GivesAsync(
        """
        MATCH (f:Firm)
        RETURN f {.name, used: COLLECT { MATCH (f)-[:USES]->(x) RETURN x.name ORDER BY x.name }} AS map,
               CASE WHEN EXISTS { (f)-[:OWNS]->() } THEN 'owner' ELSE 'none' END AS role
        ORDER BY COUNT { (f)-[:USES]->() }, f.name
        """,
        "{name: 'c', used: []} | 'none'", "{name: 'a', used: ['p']} | 'owner'", "{name: 'b', used: ['p', 'q']} | 'none'");
}

public sealed class SubqueriesInMemory() : SubqueryTests(new MemorySource());

public sealed class SubqueriesInBatchesOfOne() : SubqueryTests(new MemorySource(1));

public sealed class SubqueriesInBatchesOfThree() : SubqueryTests(new MemorySource(3));

public sealed class SubqueriesInAFile() : SubqueryTests(new SqliteSource());

[Collection(Neo4jCollection.Name)]
public sealed class SubqueriesOnNeo4j(Neo4jServer server) : SubqueryTests(new Neo4jSource(server));
