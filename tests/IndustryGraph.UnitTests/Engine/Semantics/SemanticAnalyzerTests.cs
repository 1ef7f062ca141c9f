using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Graph.Engines;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Semantics;

/// <summary>What statements become: one bound clause a line, as <see cref="BoundShape"/> writes them.</summary>
public sealed class SemanticAnalyzerTests
{
    [Theory]
    [InlineData(
        "MATCH (a:P {name: $n})-[r:K|L]->(b) WHERE a.x = 1 AND (b.y OR a.z) RETURN b",
        "MATCH (a)-[r:K|L Outgoing]-(b) WHERE a:P AND a.name = $n AND a.x = 1 AND b.y OR a.z\nPROJECT b\n-> b")]
    [InlineData(
        "MATCH (a)-[r:K*2..3 {x: 1}]->(b) RETURN r",
        "MATCH (a)-[r:K*2..3 Outgoing EACH r.x = 1]-(b)\nPROJECT r\n-> r")]
    [InlineData("MATCH (a)-[:T]->+(b) RETURN a", "MATCH (a)-[@0:T*1.. Outgoing]-(b)\nPROJECT a\n-> a")]
    [InlineData("MATCH (a)-[r:A&!B]->(b) RETURN a", "MATCH (a)-[r Outgoing]-(b) WHERE r:A&!B\nPROJECT a\n-> a")]
    [InlineData("MATCH (a:A), (b {id: a.x}) RETURN b", "MATCH (a), (b) WHERE a:A AND b.id = a.x\nPROJECT b\n-> b")]
    [InlineData("MATCH ((x)-[r]->(y))+ RETURN r", "MATCH (@0)-((x)-[r Outgoing]-(y)){1,}[x, r, y]-(@1)\nPROJECT r\n-> r")]
    [InlineData("MATCH ((x)-->(y) WHERE x.a) RETURN y", "MATCH (x)-[@0 Outgoing]-(y) WHERE x.a\nPROJECT y\n-> y")]
    [InlineData(
        "MATCH p = SHORTEST 2 (a:A)-[r:T WHERE r.x]-+(b:B) RETURN p",
        "MATCH p = ShortestK 2 (a)-[r:T*1.. Both EACH r.x]-(b) WHERE a:A AND b:B\nPROJECT p\n-> p")]
    public void Patterns_take_apart_what_is_said_of_their_elements(string text, string shape) => Assert.Equal(shape, BoundShape.Of(text));

    [Fact]
    public void Conditions_over_a_shortestPath_belong_to_its_search()
    {
        Assert.Equal(
            "MATCH p = ShortestPathFunction 1 (a)-[@0*1..8 Both]-(b) SEARCH all(r IN relationships(p) WHERE r.x) WHERE a.x = 1\nPROJECT p\n-> p",
            BoundShape.Of("MATCH p = shortestPath((a)-[*..8]-(b)) WHERE all(r IN relationships(p) WHERE r.x) AND a.x = 1 RETURN p"));
    }

    [Fact]
    public void A_variable_of_unknown_type_becomes_a_node_before_a_pattern_uses_it()
    {
        Assert.Equal(
            "UNWIND $list AS x\nPROJECT x :: NODE AS x\nMATCH (x)-[@0 Outgoing]-(y)\nPROJECT y\n-> y",
            BoundShape.Of("UNWIND $list AS x MATCH (x)-->(y) RETURN y"));
        Assert.Equal(
            "MATCH (n)\nPROJECT collect(n) AS ns GROUP [] [collect(n)]\nUNWIND ns AS m\nMATCH (m)-[@0 Outgoing]-(o)\nPROJECT o\n-> o",
            BoundShape.Of("MATCH (n) WITH collect(n) AS ns UNWIND ns AS m MATCH (m)-->(o) RETURN o"));
    }

    [Theory]
    [InlineData(
        "MATCH (n) RETURN n.x, count(*) AS c ORDER BY c DESC, n.x LIMIT 5",
        "PROJECT n.x, count(*) AS c GROUP [n.x] [count()] ORDER BY c DESC, n.x LIMIT 5")]
    [InlineData(
        "MATCH (n) RETURN n.x + 1 AS x, count(n) * 2 + max(n.y) AS m",
        "PROJECT x, (count(n) * 2) + max(n.y) AS m GROUP [n.x + 1 AS x] [count(n), max(n.y)]")]
    [InlineData(
        "MATCH (n) RETURN n.x AS x, [y IN collect(n.z) WHERE y > n.x | y] AS zs",
        "PROJECT x, [y IN collect(n.z) WHERE y > x | y] AS zs GROUP [n.x AS x] [collect(n.z)]")]
    [InlineData(
        "MATCH (n) RETURN count(n.x) AS a, count(n.x) AS b, count(DISTINCT n.x) AS c",
        "PROJECT count(n.x) AS a, count(n.x) AS b, count(DISTINCT n.x) AS c GROUP [] [count(n.x), count(DISTINCT n.x)]")]
    [InlineData("MATCH (n) RETURN DISTINCT n.name AS name ORDER BY n.name", "DISTINCT PROJECT n.name AS name ORDER BY name")]
    [InlineData("MATCH (n) RETURN n.name AS name ORDER BY n.age", "PROJECT n.name AS name ORDER BY n.age")]
    [InlineData("MATCH (b), (a) RETURN *", "PROJECT a, b")]
    [InlineData("MATCH (b), (a) WITH *, 1 AS a RETURN a", "PROJECT b, 1 AS a")]
    public void Projections_split_into_keys_aggregates_and_what_is_computed_of_them(string text, string projection) =>
        Assert.Contains(projection, BoundShape.Of(text).Split('\n'));

    [Fact]
    public void Columns_are_named_by_the_text_as_written()
    {
        Assert.Equal(["n . x", "count( * )", "y"], BoundShape.Analyze("MATCH (n) RETURN n . x, count( * ), 1 AS y").Query!.Output.Select(column => column.Name));
    }

    [Theory]
    [InlineData("RETURN 1 AS x", StatementKind.Read)]
    [InlineData("CREATE (n)", StatementKind.Write)]
    [InlineData("CALL { CREATE (n) }", StatementKind.Write)]
    [InlineData("UNWIND [1] AS x CALL (x) { CREATE (n {v: x}) RETURN n } RETURN n", StatementKind.Write)]
    [InlineData("CREATE INDEX FOR (n:A) ON (n.x)", StatementKind.Schema)]
    [InlineData("SHOW INDEXES", StatementKind.Read)]
    public void Statements_know_whether_they_write(string text, StatementKind kind) => Assert.Equal(kind, BoundShape.Analyze(text).Kind);

    [Theory]
    [InlineData("MERGE (a:A {x: 1})-[r:T {y: 2}]-(b)", "MERGE (a)-[r:T Both]-(b) WHERE a:A AND a.x = 1 AND r.y = 2 CREATE (a:A {x: 1}), (b), (a)-[r:T {y: 2}]->(b)")]
    [InlineData("CREATE p = (a:A)-[:T]->(b {y: 2})<-[:S]-(a)", "CREATE (a:A), (b {y: 2}), (a)-[@0:T]->(b), (a)-[@1:S]->(b), p = <a, @0, b, @1, a>")]
    [InlineData("MATCH (n) SET n.x = 1, n += $m, n:A:B", "MATCH (n)\nSET n.x = 1, n += $m, n:A:B")]
    [InlineData("MATCH (n) REMOVE n.x, n:A", "MATCH (n)\nSET n.x = null, n -:A")]
    [InlineData("MATCH (n) DETACH DELETE n", "MATCH (n)\nDETACH DELETE n")]
    [InlineData("MATCH (n) FOREACH (x IN [1] | CREATE (n)-[:T]->(m {x: x}))", "MATCH (n)\nFOREACH x IN [1] | CREATE (m {x: x}), (n)-[@0:T]->(m)")]
    public void Updates_name_what_they_make_and_change(string text, string shape) => Assert.Equal(shape, BoundShape.Of(text));

    [Theory]
    [InlineData("CASE n.x WHEN 1, 2 THEN 'a' END", "CASE n.x WHEN 1 THEN 'a' WHEN 2 THEN 'a' END")]
    [InlineData("CASE n.x WHEN 1 THEN 'a' WHEN > 3, IS NULL THEN 'b' END", "CASE WHEN n.x = 1 THEN 'a' WHEN n.x > 3 THEN 'b' WHEN n.x IS NULL THEN 'b' END")]
    [InlineData("CASE size(n.x) WHEN > 3 THEN 'b' END", "[subject IN [size(n.x)] | CASE WHEN subject > 3 THEN 'b' END][0]")]
    public void The_extended_CASE_becomes_a_plain_one(string expression, string shape) =>
        Assert.Equal($"MATCH (n)\nPROJECT {shape} AS c\n-> c", BoundShape.Of($"MATCH (n) RETURN {expression} AS c"));

    [Fact]
    public void A_call_that_is_the_whole_statement_returns_all_columns()
    {
        BoundStatement statement = BoundShape.Analyze("CALL dbms.components");
        Assert.Equal(["name", "versions", "edition"], statement.Query!.Output.Select(column => column.Name));
    }
}
