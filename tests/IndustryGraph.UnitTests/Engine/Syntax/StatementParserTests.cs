using IndustryGraph.Engine.Syntax.Parsing;
using IndustryGraph.Engine.Syntax.Tree;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Syntax;

/// <summary>Clauses, patterns and schema commands.</summary>
public sealed class StatementParserTests
{
    [Theory]
    [InlineData("MATCH (a), (b) OPTIONAL MATCH (a)-->(b) WHERE a.x RETURN *", "Match, Match, Return")]
    [InlineData("WITH 1 AS a UNWIND [a] AS b RETURN b ORDER BY b DESC SKIP 1 LIMIT 2;", "With, Unwind, Return")]
    [InlineData("CREATE (a) MERGE (b) ON CREATE SET b.x = 1 ON MATCH SET b += {y: 2} SET a:L REMOVE a.x, a:L DETACH DELETE a", "Create, Merge, Set, Remove, Delete")]
    [InlineData("FOREACH (x IN [1] | CREATE (a) SET a.x = x) FINISH", "Foreach, Finish")]
    [InlineData("CALL db.labels() YIELD label AS l WHERE l = 'A' RETURN l", "CallProcedure, Return")]
    [InlineData("CALL db.labels", "CallProcedure")]
    [InlineData("CALL (a, b) { RETURN 1 AS x } CALL { WITH a RETURN 2 AS y } CALL (*) { RETURN 3 AS z } RETURN x", "CallSubquery, CallSubquery, CallSubquery, Return")]
    [InlineData("OPTIONAL CALL (a) { RETURN 1 AS x } RETURN x", "CallSubquery, Return")]
    [InlineData("MATCH (a) ORDER BY a.x LIMIT 1 RETURN a", "Match, With, Return")]
    [InlineData("MATCH (n:A) USING INDEX n:A(x, y) USING SCAN n:A USING JOIN ON n WHERE n.x = 1 RETURN n", "Match, Return")]
    [InlineData("match (match) where match.with = 1 return match", "Match, Return")]
    public void A_query_is_its_clauses(string text, string clauses)
    {
        var query = Assert.IsType<QuerySyntax>(CypherParser.Parse(text).Body);
        Assert.Equal(clauses, string.Join(", ", query.Parts[0].Clauses.Select(clause => clause.GetType().Name.Replace("ClauseSyntax", string.Empty, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("(a)", "N(a)")]
    [InlineData("(:A&B {x: 1} WHERE true)", "N(:A&B {} WHERE)")]
    [InlineData("(a)-[r:T*1..3 {x: 1}]->(b)", "N(a) R[r:T*1..3 {} Outgoing] N(b)")]
    [InlineData("(a)<-[*]-(b)", "N(a) R[*.. Incoming] N(b)")]
    [InlineData("(a)-[*2]-(b)", "N(a) R[*2..2 Both] N(b)")]
    [InlineData("(a)-[*..2]-(b)", "N(a) R[*..2 Both] N(b)")]
    [InlineData("(a)-[r:A|:B WHERE r.x]->(b)", "N(a) R[r:A|B WHERE Outgoing] N(b)")]
    [InlineData("(a)<-->(b)--(c)", "N(a) R[ Both] N(b) R[ Both] N(c)")]
    [InlineData("(a)-->+(b)", "N(a) R[ Outgoing{1,}] N(b)")]
    [InlineData("(a)-[:T]->{2}(b)", "N(a) R[:T Outgoing{2,2}] N(b)")]
    [InlineData("(a) ((x)-[r]->(y) WHERE r.z){1,3} (b)", "N(a) Q3 WHERE{1,3} N(b)")]
    [InlineData("((x)-->(y))*", "Q3{0,}")]
    [InlineData("((x)-->(y)){,4} ((y)-->(z))", "Q3{0,4} Q3")]
    [InlineData("p = SHORTEST 5 (a)-[:T]-+(b)", "p=ShortestK5 N(a) R[:T Both{1,}] N(b)")]
    [InlineData("p = ALL SHORTEST PATHS (a)--(b)", "p=AllShortest1 N(a) R[ Both] N(b)")]
    [InlineData("ANY SHORTEST (a)--(b)", "ShortestK1 N(a) R[ Both] N(b)")]
    [InlineData("SHORTEST 2 PATHS GROUPS (a)--(b)", "ShortestGroups2 N(a) R[ Both] N(b)")]
    [InlineData("ANY 3 (a)--(b)", "Any3 N(a) R[ Both] N(b)")]
    [InlineData("p = shortestPath((a)-[*..8]-(b))", "p=ShortestPathFunction1 N(a) R[*..8 Both] N(b)")]
    [InlineData("p = allShortestPaths((a)-[*]-(b))", "p=AllShortestPathsFunction1 N(a) R[*.. Both] N(b)")]
    public void A_pattern_is_its_elements(string text, string shape)
    {
        var query = (QuerySyntax)CypherParser.Parse($"MATCH {text} RETURN 1").Body;
        Assert.Equal(shape, PatternShape.Of(((MatchClauseSyntax)query.Parts[0].Clauses[0]).Patterns[0]));
    }

    [Fact]
    public void Unions_know_whether_they_are_distinct()
    {
        Assert.True(((QuerySyntax)CypherParser.Parse("RETURN 1 AS a UNION RETURN 2 AS a").Body).Distinct);
        Assert.True(((QuerySyntax)CypherParser.Parse("RETURN 1 AS a UNION DISTINCT RETURN 2 AS a").Body).Distinct);
        Assert.False(((QuerySyntax)CypherParser.Parse("RETURN 1 AS a UNION ALL RETURN 2 AS a").Body).Distinct);
    }

    [Theory]
    [InlineData("EXPLAIN RETURN 1", ExplainMode.Explain)]
    [InlineData("CYPHER 5 runtime=slotted planner=cost PROFILE RETURN 1", ExplainMode.Profile)]
    [InlineData("CYPHER RETURN 1", ExplainMode.None)]
    [InlineData("cypher 5\nreturn 1", ExplainMode.None)]
    public void Prefixes_are_read(string text, object mode)
    {
        Assert.Equal(mode, CypherParser.Parse(text).Mode);
    }

    [Theory]
    [InlineData("CREATE CONSTRAINT org_id IF NOT EXISTS FOR (o:Organization) REQUIRE o.id IS UNIQUE", "org_id", "Organization", "id", ConstraintKind.Unique, false, true)]
    [InlineData("CREATE CONSTRAINT FOR ()-[r:OWNS]-() REQUIRE (r.id, r.version) IS RELATIONSHIP KEY", null, "OWNS", "id,version", ConstraintKind.Key, true, false)]
    [InlineData("CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS NOT NULL OPTIONS {}", "c", "A", "x", ConstraintKind.NotNull, false, false)]
    public void Constraints_are_read(string text, string? name, string label, string properties, object kind, bool onRelationship, bool ifNotExists)
    {
        var command = Assert.IsType<CreateConstraintSyntax>(CypherParser.Parse(text).Body);
        Assert.Equal(
            (name, label, properties, (ConstraintKind)kind, onRelationship, ifNotExists),
            (command.Name?.Text, command.LabelOrType.Text, Join(command.Properties), command.Kind, command.OnRelationship, command.IfNotExists));
    }

    [Theory]
    [InlineData("CREATE INDEX i FOR (n:A) ON (n.x, n.y)", "i", "A", "x,y", IndexKind.Range, false)]
    [InlineData("CREATE RANGE INDEX FOR ()-[r:T]-() ON (r.x)", null, "T", "x", IndexKind.Range, true)]
    [InlineData("CREATE TEXT INDEX t IF NOT EXISTS FOR (n:A) ON (n.x)", "t", "A", "x", IndexKind.Text, false)]
    [InlineData("CREATE LOOKUP INDEX l FOR (n) ON EACH labels(n)", "l", "", "", IndexKind.Lookup, false)]
    [InlineData("CREATE LOOKUP INDEX l FOR ()-[r]-() ON EACH type(r)", "l", "", "", IndexKind.Lookup, true)]
    [InlineData("CREATE FULLTEXT INDEX f FOR (n:A|B) ON EACH [n.x, n.y] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}", "f", "A,B", "x,y", IndexKind.FullText, false)]
    public void Indexes_are_read(string text, string? name, string labels, string properties, object kind, bool onRelationship)
    {
        var command = Assert.IsType<CreateIndexSyntax>(CypherParser.Parse(text).Body);
        Assert.Equal(
            (name, labels, properties, (IndexKind)kind, onRelationship),
            (command.Name?.Text, Join(command.LabelsOrTypes), Join(command.Properties), command.Kind, command.OnRelationship));
    }

    [Fact]
    public void Schema_commands_drop_and_show()
    {
        var drop = Assert.IsType<DropIndexSyntax>(CypherParser.Parse("DROP INDEX i IF EXISTS").Body);
        Assert.Equal(("i", true), (drop.Name.Text, drop.IfExists));
        Assert.False(Assert.IsType<DropConstraintSyntax>(CypherParser.Parse("DROP CONSTRAINT c").Body).IfExists);
        Assert.Equal(ShowKind.Indexes, Assert.IsType<ShowSyntax>(CypherParser.Parse("SHOW INDEXES").Body).Kind);
        Assert.Equal(ShowKind.Constraints, Assert.IsType<ShowSyntax>(CypherParser.Parse("SHOW ALL CONSTRAINTS;").Body).Kind);
    }

    private static string Join(IReadOnlyList<NameSyntax> names) => string.Join(',', names.Select(name => name.Text));
}
