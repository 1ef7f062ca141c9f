using IndustryGraph.Graph.Errors;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Semantics;

/// <summary>Statements that are well formed and mean nothing. The TCK has more of these; here is what it lacks.</summary>
public sealed class SemanticErrorTests
{
    [Theory]
    [InlineData("MATCH (person) RETURN persn", 1, 23, "UndefinedVariable", "Did you mean 'person'?")]
    [InlineData("MATCH (n) CALL { MATCH (n)-->(m) RETURN n AS x, m } RETURN y", 1, 60, "UndefinedVariable", "`y` is not defined")]
    [InlineData("WITH 1 AS a CALL { RETURN a AS b } RETURN b", 1, 27, "UndefinedVariable", "`a` is not defined")]
    [InlineData("WITH 1 AS a CALL (b) { RETURN 1 AS c } RETURN c", 1, 19, "UndefinedVariable", "`b` is not defined")]
    [InlineData("WITH 1 AS a CALL (a) { RETURN 2 AS a } RETURN a", 1, 13, "VariableAlreadyBound", "under another name")]
    [InlineData("MATCH (a) WHERE EXISTS { WITH 1 AS a RETURN a } RETURN a", 1, 31, "VariableAlreadyBound", "would hide a variable")]
    [InlineData("WITH 1 AS a CALL (a) { WITH 2 AS a RETURN a AS b } RETURN b", 1, 29, "VariableAlreadyBound", "would hide a variable")]
    [InlineData("WITH 1 AS a UNWIND [1] AS a RETURN a", 1, 27, "VariableAlreadyBound", "choose another name")]
    [InlineData("MATCH (n) RETURN n, n.x AS n", 1, 21, "ColumnNameConflict", "give one another name with AS")]
    [InlineData("RETURN todate('x')", 1, 8, "UnknownFunction", "Unknown function todate()")]
    [InlineData("RETURN toUper('x')", 1, 8, "UnknownFunction", "Did you mean toUpper()?")]
    [InlineData("RETURN substring('x')", 1, 8, "InvalidNumberOfArguments", "got 1 arguments and takes 2 to 3")]
    [InlineData("RETURN toUpper(1)", 1, 16, "InvalidArgumentType", "takes STRING")]
    [InlineData("MATCH (n) RETURN size((n)-->())", 1, 23, "UnexpectedSyntax", "COUNT { (a)-->(b) }")]
    [InlineData("MATCH (n) RETURN (n)-->() AS x", 1, 18, "UnexpectedSyntax", "exists((a)-->(b))")]
    [InlineData("MATCH (n) WHERE (n)-->(m) RETURN n", 1, 24, "UndefinedVariable", "`m` is not defined")]
    [InlineData("MATCH (n) SET n.x = 1 MATCH (m) RETURN m", 1, 23, "InvalidClauseComposition", "WITH is required between SET and MATCH")]
    [InlineData("MATCH (n)", 1, 1, "InvalidClauseComposition", "cannot end with MATCH")]
    [InlineData("MATCH (n) WITH n", 1, 11, "InvalidClauseComposition", "cannot end with WITH")]
    [InlineData("MATCH (n) RETURN COLLECT { MATCH (m) RETURN m, 1 AS x } AS l", 1, 38, "InvalidClauseComposition", "exactly one column")]
    [InlineData("MATCH (n) RETURN COUNT { CREATE (m) } AS c", 1, 26, "InvalidClauseComposition", "only reads")]
    [InlineData("FOREACH (x IN [1] | MATCH (n))", 1, 21, "InvalidClauseComposition", "cannot stand in FOREACH")]
    [InlineData("MATCH (n) RETURN [x IN [1] | count(n)]", 1, 30, "InvalidAggregation", "cannot stand in a list comprehension")]
    [InlineData("MATCH (n) RETURN sum(rand())", 1, 22, "NonConstantExpression", "changes with every call")]
    [InlineData("MATCH (n) RETURN n LIMIT COUNT { (n) }", 1, 34, "NonConstantExpression", "a subquery is none")]
    [InlineData("MATCH (n) RETURN n LIMIT 'x'", 1, 26, "InvalidArgumentType", "LIMIT takes an INTEGER")]
    [InlineData("MATCH (a)-->(b) MATCH ((x)-->(y))+ (x) RETURN a", 1, 25, "VariableAlreadyBound", "a name of its own")]
    [InlineData("MATCH (a) ((x)-[*]->(y)){2} (b) RETURN a", 1, 15, "UnexpectedSyntax", "cannot hold another repetition")]
    [InlineData("MATCH (a) ((x)-->(y)) (b) RETURN a", 1, 11, "UnexpectedSyntax", "needs a quantifier")]
    [InlineData("MATCH p = shortestPath((a)-->(b)-->(c)) RETURN p", 1, 7, "UnexpectedSyntax", "one relationship between")]
    [InlineData("CREATE (a:A|B)", 1, 11, "UnexpectedSyntax", "by name")]
    [InlineData("CREATE (a)-[:T]->{2}(b)", 1, 18, "CreatingVarLength", "variable length")]
    [InlineData("MATCH (n) DELETE [n]", 1, 18, "InvalidArgumentType", "DELETE takes")]
    [InlineData("WITH 1 AS n SET n.x = 1", 1, 17, "InvalidArgumentType", "SET changes nodes and relationships")]
    [InlineData("MATCH ()-[r]->() SET r:A", 1, 22, "InvalidArgumentType", "Only nodes have labels")]
    [InlineData("CALL db.label()", 1, 6, "ProcedureNotFound", "Did you mean db.labels?")]
    [InlineData("CALL db.labels() YIELD x RETURN x", 1, 24, "UndefinedVariable", "yields no column `x`")]
    [InlineData("MATCH (n) CALL db.labels() YIELD * RETURN n", 1, 11, "UnexpectedSyntax", "name the columns")]
    [InlineData("RETURN 1 AS a UNION RETURN 1 AS b", 1, 21, "DifferentColumnsInUnion", "the first returns a, this one b")]
    [InlineData("MATCH (n) RETURN DISTINCT n.name AS name ORDER BY n.age", 1, 51, "UndefinedVariable", "only what was projected is left")]
    public void A_statement_that_means_nothing_says_why_and_where(string text, int line, int column, string detail, string message)
    {
        GraphException error = Assert.Throws<GraphException>(() => BoundShape.Analyze(text));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((detail, line, column), (error.Tck!.Detail, error.Position!.Value.Line, error.Position.Value.Column));
        Assert.Equal(ErrorPhase.CompileTime, error.Tck.Phase);
    }

    [Theory]
    [InlineData("MATCH p = shortestPath((a)-[*2..]-(b)) RETURN p")]
    [InlineData("CREATE (n:$($label))")]
    [InlineData("MATCH (a) (p = (x)-->(y)){2} (b) RETURN a")]
    public void What_is_not_supported_yet_says_so(string text)
    {
        GraphException error = Assert.Throws<GraphException>(() => BoundShape.Analyze(text));
        Assert.Equal(GraphErrorCodes.NotSupported, error.Code);
        Assert.NotNull(error.Position);
    }
}
