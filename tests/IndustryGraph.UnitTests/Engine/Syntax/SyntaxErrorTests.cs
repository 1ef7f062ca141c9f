using IndustryGraph.Engine.Syntax.Parsing;
using IndustryGraph.Graph.Errors;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Syntax;

/// <summary>What a mistake of grammar is called, where it is reported, and what the message says.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("", 1, 1, "Unexpected end of the statement: expected a clause: MATCH")]
    [InlineData("RETRUN 1", 1, 1, "Invalid input 'RETRUN': expected a clause: MATCH")]
    [InlineData("MATCH (n)\nRETURN n,", 2, 10, "Unexpected end of the statement: expected an expression")]
    [InlineData("MATCH (n RETURN n", 1, 10, "Invalid input 'RETURN': expected ')', ':', '{' or WHERE in the node pattern")]
    [InlineData("MATCH (a)-[r:T->(b) RETURN r", 1, 15, "Invalid input '-': expected ']', ':', '*', '{' or WHERE in the relationship pattern")]
    [InlineData("MATCH (a)(b) RETURN a", 1, 10, "Invalid input '(': expected a relationship between two nodes")]
    [InlineData("RETURN [1, 2", 1, 13, "Unexpected end of the statement: expected ',' or ']' in the list")]
    [InlineData("RETURN {a 1}", 1, 11, "Invalid input '1': expected ':' after the key of the map")]
    [InlineData("RETURN 1 RETURN 2", 1, 10, "Invalid input 'RETURN': expected an operator, ','")]
    [InlineData("RETURN 1; RETURN 2", 1, 11, "Invalid input 'RETURN': expected nothing after ';'")]
    [InlineData("RETURN CASE 1 WHEN 1 THEN 2", 1, 28, "Unexpected end of the statement: expected WHEN, ELSE or END in CASE")]
    [InlineData("RETURN all(x IN [1])", 1, 20, "Invalid input ')': expected WHERE in all(x IN list WHERE predicate)")]
    [InlineData("RETURN 1 != 2", 1, 10, "Inequality is written <>")]
    [InlineData("RETURN 'abc", 1, 8, "This string has no end: expected '")]
    [InlineData("RETURN `abc", 1, 8, "This quoted name has no end")]
    [InlineData("RETURN 1 /* end", 1, 10, "This comment has no end")]
    [InlineData("RETURN '\\d'", 1, 9, "Unknown escape '\\d'")]
    [InlineData("MATCH (n) ORDER n.x RETURN n", 1, 17, "Invalid input 'n': expected BY after ORDER")]
    [InlineData("MATCH (n) SET n RETURN n", 1, 17, "Invalid input 'RETURN': expected SET n.key = value")]
    [InlineData("MATCH (n) SET n:A|B", 1, 17, "Labels are set and removed by name")]
    [InlineData("UNWIND [1] RETURN 1", 1, 12, "Invalid input 'RETURN': expected AS")]
    [InlineData("CREATE INDEX FOR (n:A) ON (m.p)", 1, 28, "Invalid input 'm': expected n, the variable after FOR")]
    [InlineData("CREATE INDEX FOR (n) ON (n.p)", 1, 22, "Invalid input 'ON': expected exactly one label or type")]
    [InlineData("CREATE CONSTRAINT FOR (n:A) ASSERT n.p IS UNIQUE", 1, 29, "Invalid input 'ASSERT': expected REQUIRE")]
    [InlineData("MATCH p = SHORTEST 0 (a)-->(b) RETURN p", 1, 20, "The number of paths must be at least 1")]
    public void A_mistake_is_reported_where_it_stands(string statement, int line, int column, string message)
    {
        GraphException error = Assert.Throws<GraphException>(() => CypherParser.Parse(statement));
        Assert.Equal(GraphErrorCodes.SyntaxError, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Position!.Value.Line, error.Position.Value.Column));
        Assert.EndsWith($"(line {line}, column {column})", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RETURN 9223372036854775808", "IntegerOverflow")]
    [InlineData("RETURN -9223372036854775809", "IntegerOverflow")]
    [InlineData("RETURN 0x8000000000000000", "IntegerOverflow")]
    [InlineData("RETURN 1e309", "FloatingPointOverflow")]
    [InlineData("RETURN 12a", "InvalidNumberLiteral")]
    [InlineData("RETURN 0x", "InvalidNumberLiteral")]
    [InlineData("RETURN 0o8", "InvalidNumberLiteral")]
    [InlineData("RETURN 017", "InvalidNumberLiteral")]
    [InlineData("RETURN '\\u12'", "InvalidUnicodeLiteral")]
    [InlineData("RETURN '\\U00110000'", "InvalidUnicodeLiteral")]
    [InlineData("RETURN '\\uD83D'", "InvalidUnicodeLiteral")]
    [InlineData("RETURN 42 — 41", "InvalidUnicodeCharacter")]
    [InlineData("RETURN 1#2", "UnexpectedSyntax")]
    [InlineData("MATCH (a)-[:T..]->(b) RETURN a", "InvalidRelationshipPattern")]
    [InlineData("MATCH (a)-[:T*-1]->(b) RETURN a", "InvalidRelationshipPattern")]
    [InlineData("MATCH (a)-[:T*1..$max]->(b) RETURN a", "InvalidRelationshipPattern")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a", "InvalidClauseComposition")]
    public void A_mistake_has_the_name_that_the_TCK_gives_it(string statement, string detail)
    {
        GraphException error = Assert.Throws<GraphException>(() => CypherParser.Parse(statement));
        Assert.Equal(new TckClassification("SyntaxError", ErrorPhase.CompileTime, detail), error.Tck);
    }

    [Theory]
    [InlineData("CYPHER 25 RETURN 1", "Cypher 25 is not supported")]
    [InlineData("LOAD CSV FROM 'x' AS row RETURN row", "LOAD is not supported yet")]
    [InlineData("CALL { CREATE () } IN TRANSACTIONS", "a statement is one transaction here")]
    [InlineData("CREATE POINT INDEX FOR (n:A) ON (n.p)", "POINT indexes are not supported")]
    [InlineData("SHOW FUNCTIONS", "Only SHOW INDEXES and SHOW CONSTRAINTS")]
    [InlineData("MATCH (n) SET n:$($label)", "Labels known only at run time")]
    public void What_is_not_supported_says_so(string statement, string message)
    {
        GraphException error = Assert.Throws<GraphException>(() => CypherParser.Parse(statement));
        Assert.Equal(GraphErrorCodes.NotSupported, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Position);
    }

    [Theory]
    [InlineData("RETURN '", "'")]
    [InlineData("RETURN `", "`")]
    [InlineData("RETURN 1 /* ", " */ + 2")]
    [InlineData("RETURN ", "")]
    public void Half_a_character_is_refused_everywhere(string before, string after)
    {
        GraphException error = Assert.Throws<GraphException>(() => CypherParser.Parse($"{before}\uD83D{after}"));
        Assert.Equal(("InvalidUnicodeCharacter", before.Length), (error.Tck!.Detail, error.Position!.Value.Offset));
    }

    [Fact]
    public void Deep_nesting_is_an_error_and_no_stack_overflow()
    {
        foreach ((string open, string close) in (ReadOnlySpan<(string, string)>)[("(", ")"), ("[", "]"), ("NOT ", ""), ("-", ""), ("{a: ", "}"), ("size(", ")"), ("[x IN ", "]")])
        {
            string statement = $"RETURN {string.Concat(Enumerable.Repeat(open, 100_000))}1{string.Concat(Enumerable.Repeat(close, 100_000))}";
            GraphException error = Assert.Throws<GraphException>(() => CypherParser.Parse(statement));
            Assert.Contains("too deep", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(" = 1")]
    [InlineData(" IS NULL")]
    [InlineData(".x")]
    [InlineData("[0]")]
    [InlineData(":A")]
    [InlineData(" ^ 1")]
    public void Long_chains_are_an_error_and_no_stack_overflow(string link)
    {
        GraphException error = Assert.Throws<GraphException>(() => CypherParser.Parse($"RETURN n{string.Concat(Enumerable.Repeat(link, 100_000))}"));
        Assert.Contains("too deep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Chains_of_logical_operators_may_be_long()
    {
        string condition = string.Join(" OR ", Enumerable.Range(0, 20_000).Select(i => $"n.id = {i}"));
        Assert.NotNull(CypherParser.Parse($"MATCH (n) WHERE {condition} RETURN n"));
    }

    [Fact]
    public void Nested_comprehensions_take_no_exponential_time()
    {
        string open = string.Concat(Enumerable.Repeat("[(a {p: ", 40));
        string close = string.Concat(Enumerable.Repeat("})-->(b)]", 40));
        Assert.NotNull(CypherParser.Parse($"RETURN {open}1{close}"));
    }
}
