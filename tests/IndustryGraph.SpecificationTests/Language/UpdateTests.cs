using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using IndustryGraph.SpecificationTests.Engines;
using Xunit;

namespace IndustryGraph.SpecificationTests.Language;

public abstract class UpdateTests(EngineSource source) : LanguageSpecification(source)
{
    [Fact]
    public Task A_clause_does_not_see_what_a_later_one_writes() => GivesAsync(
        "UNWIND [1, 2, 3] AS x CREATE (:N {x: x}) WITH count(*) AS made MATCH (n:N) CREATE (:N {x: n.x + 10}) RETURN count(*)", "3");

    [Fact]
    public Task A_clause_sees_all_that_earlier_ones_have_written() => GivesAsync(
        "UNWIND [1, 2, 3] AS x CREATE (:N) WITH x MATCH (n:N) RETURN x, count(n) ORDER BY x", "1 | 3", "2 | 3", "3 | 3");

    [Fact]
    public Task A_reading_that_follows_a_writing_of_the_same_property_sees_it() => GivesAsync(
        "CREATE (n:N {x: 1}) WITH n UNWIND [5, 7] AS v SET n.x = v WITH n, v RETURN v, n.x ORDER BY v", "5 | 7", "7 | 7");

    [Fact]
    public Task Each_row_of_set_sees_what_the_rows_before_it_set() => GivesAsync(
        "CREATE (n:N {x: 1}) WITH n UNWIND [1, 2, 3] AS i SET n.x = n.x + i WITH DISTINCT n RETURN n.x", "7");

    [Fact]
    public Task An_optional_match_does_not_see_what_is_created_for_earlier_rows()
    {
        return BodyAsync();

        async Task BodyAsync()
        {
            await RunAsync("UNWIND [1, 2, 3] AS x CREATE (:N {x: x})");
            await GivesAsync("MATCH (n:N) OPTIONAL MATCH (n)-->(m) CREATE (n)-[:R]->(:M) RETURN count(m)", "0");
        }
    }

    [Fact]
    public async Task Limit_does_not_cut_writes()
    {
        await GivesAsync("UNWIND [1, 2, 3, 4] AS x CREATE (n:N {x: x}) RETURN x LIMIT 1", "1");
        await GivesAsync("MATCH (n:N) SET n.seen = true RETURN 1 LIMIT 0");
        await GivesAsync("MATCH (n:N) WHERE n.seen RETURN count(n)", "4");
    }

    [Fact]
    public Task Merge_makes_once_what_several_rows_ask_for() => GivesAsync(
        "UNWIND [1, 2, 1, 2, 1] AS x MERGE (n:N {x: x}) ON CREATE SET n.made = 1 ON MATCH SET n.met = coalesce(n.met, 0) + 1 WITH DISTINCT n RETURN n.x, n.made, n.met ORDER BY n.x",
        "1 | 1 | 2", "2 | 1 | 1");

    [Fact]
    public Task Merge_of_a_relationship_finds_it_whichever_row_made_it() => GivesAsync(
        "CREATE (a:A), (b:B) WITH a, b UNWIND [1, 1, 2] AS x MERGE (a)-[r:R {x: x}]->(b) WITH DISTINCT r RETURN r.x ORDER BY r.x", "1", "2");

    [Fact]
    public Task Merge_of_a_whole_pattern_makes_all_of_it() => GivesAsync(
        "CREATE (a:A {id: 1}) WITH a MERGE (a)-[:R]->(b:B {id: 2})-[:S]->(c:C) WITH a MATCH p = (a)-->(:B)-->(:C) RETURN length(p)", "2");

    [Fact]
    public async Task Merge_refuses_null()
    {
        GraphException exception = await FailsAsync("MERGE (n:N {x: null})", GraphErrorCodes.SemanticError);
        Assert.Contains("null", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_replaces_and_adds_properties_by_maps()
    {
        await RunAsync("CREATE (:N {a: 1, b: 2})");
        await GivesAsync("MATCH (n:N) SET n += {b: 3, c: 4, a: null} RETURN properties(n)", "{b: 3, c: 4}");
        await GivesAsync("MATCH (n:N) SET n = {d: 5} RETURN n.b, n.d", "null | 5");
        await GivesAsync("MATCH (n:N) SET n = {} RETURN properties(n)", "{}");
    }

    [Fact]
    public async Task Set_copies_the_properties_of_an_entity()
    {
        await RunAsync("CREATE (:A {x: 1})-[:R {y: 2}]->(:B {z: 3})");
        await GivesAsync("MATCH (a:A)-[r]->(b:B) SET b = a, r += properties(b) RETURN b.x, b.z, r.x, r.y", "1 | null | 1 | 2");
    }

    [Fact]
    public async Task Labels_come_and_go()
    {
        await RunAsync("CREATE (:A:B)");
        await GivesAsync("MATCH (n:A) SET n:C:D REMOVE n:A:B WITH n UNWIND labels(n) AS l RETURN l ORDER BY l", "'C'", "'D'");
    }

    [Fact]
    public async Task A_connected_node_is_not_deleted_alone()
    {
        await RunAsync("CREATE (:A)-[:R]->(:B)");
        await FailsAsync("MATCH (a:A) DELETE a", GraphErrorCodes.ConstraintValidationFailed);
        await GivesAsync("MATCH (n) RETURN count(n)", "2");
        await GivesAsync("MATCH (a:A)-[r]->() DELETE a, r RETURN count(*)", "1");
        await GivesAsync("MATCH (n) RETURN labels(n)", "['B']");
    }

    [Fact]
    public async Task Detach_delete_takes_the_relationships_along()
    {
        await RunAsync("CREATE (a:A)-[:R]->(b:B), (a)-[:R]->(a), (b)-[:S]->(a)");
        await GivesAsync("MATCH (a:A) DETACH DELETE a WITH count(*) AS c MATCH (n) OPTIONAL MATCH (n)-[r]-() RETURN count(n), count(r)", "1 | 0");
    }

    [Fact]
    public async Task A_path_is_deleted_with_its_parts()
    {
        await RunAsync("CREATE (:A)-[:R]->(:B)-[:R]->(:C)");
        await GivesAsync("MATCH p = (:A)-[*2]->(:C) DELETE p RETURN count(*)", "1");
        await GivesAsync("MATCH (n) RETURN count(n)", "0");
    }

    [Fact]
    public async Task Properties_of_what_was_deleted_cannot_be_read()
    {
        await RunAsync("CREATE (:A {x: 1})");
        await FailsAsync("MATCH (a:A) DELETE a RETURN a.x", GraphErrorCodes.EntityNotFound);
        await GivesAsync("MATCH (a:A) RETURN a.x", "1");
    }

    [Fact]
    public Task Foreach_writes_for_each_item_and_passes_the_rows_on() => GivesAsync(
        "CREATE (a:A) WITH a FOREACH (x IN [1, 2] | CREATE (a)-[:R {x: x}]->(:B) SET a.last = x) WITH a MATCH (a)-[r]->() RETURN a.last, count(r)", "2 | 2");

    [Fact]
    public Task Foreach_takes_a_value_that_is_no_list_for_a_list_of_it() =>
        GivesAsync("WITH 1 AS x FOREACH (y IN x | CREATE (:N {v: y})) WITH count(*) AS rows MATCH (n:N) RETURN n.v, rows", "1 | 1");

    [Fact]
    public Task Foreach_need_not_use_its_items() => GivesAsync("FOREACH (x IN range(1, 3) | CREATE (:N)) WITH 1 AS one MATCH (n:N) RETURN count(n)", "3");

    [Fact]
    public Task Foreach_nests_and_skips_null() => GivesAsync(
        "CREATE (a:A {n: 0}) FOREACH (x IN [1, 2] | FOREACH (y IN [x, x] | SET a.n = a.n + y)) FOREACH (x IN null | SET a.n = -1) WITH a RETURN a.n", "6");

    [Fact]
    public async Task Rows_of_a_parameter_become_nodes_and_relationships()
    {
        GraphValue row = GraphValue.Object(GraphMap.Of([KeyValuePair.Create("id", GraphValue.String("vw")), KeyValuePair.Create("tags", GraphValue.List(GraphValue.String("x")))]));
        ResultTable made = await RunAsync("UNWIND $rows AS row CREATE (n:Entity) SET n = row", ("rows", GraphValue.List(row)));
        Assert.Equal(1, made.Summary.Counters.NodesCreated);
        Assert.Equal(2, made.Summary.Counters.PropertiesSet);
        Assert.Equal(StatementKind.Write, made.Summary.Kind);
        await GivesAsync("MATCH (n:Entity) RETURN n.id, n.tags", "'vw' | ['x']");
    }

    [Fact]
    public async Task A_failing_statement_leaves_nothing_behind()
    {
        await FailsAsync("UNWIND [1, 2, 0] AS d CREATE (:N {x: 10 / d})", GraphErrorCodes.ArithmeticError);
        await GivesAsync("MATCH (n) RETURN count(n)", "0");
    }

    [Fact]
    public async Task A_relationship_cannot_be_made_to_nothing() =>
        await FailsAsync("CREATE (a:A) WITH a OPTIONAL MATCH (b:B) CREATE (a)-[:R]->(b)", GraphErrorCodes.ArgumentError);
}

public sealed class UpdatesInMemory() : UpdateTests(new MemorySource());

public sealed class UpdatesInBatchesOfOne() : UpdateTests(new MemorySource(1));

public sealed class UpdatesInBatchesOfTwo() : UpdateTests(new MemorySource(2));

public sealed class UpdatesInAFile() : UpdateTests(new SqliteSource());

[Collection(Neo4jCollection.Name)]
public sealed class UpdatesOnNeo4j(Neo4jServer server) : UpdateTests(new Neo4jSource(server));
