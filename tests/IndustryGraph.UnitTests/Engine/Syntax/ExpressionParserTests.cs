using IndustryGraph.Engine.Syntax.Parsing;
using IndustryGraph.Engine.Syntax.Tree;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Syntax;

/// <summary>The shape of the trees that expressions become.</summary>
public sealed class ExpressionParserTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "(1 Add (2 Multiply 3))")]
    [InlineData("2 ^ 3 ^ 2", "((2 Power 3) Power 2)")]
    [InlineData("-2 ^ 2", "(-2 Power 2)")]
    [InlineData("-n.x", "(Minus n.x)")]
    [InlineData("1 - -1", "(1 Subtract -1)")]
    [InlineData("a OR b XOR c AND NOT d", "(a Or (b Xor (c And (Not d))))")]
    [InlineData("NOT a = b", "(Not (a Equal b))")]
    [InlineData("1 < a <= 3", "(1 LessThan a LessThanOrEqual 3)")]
    [InlineData("a = b IS NULL", "(a Equal (b IsNull))")]
    [InlineData("a IS NOT NULL", "(a IsNotNull)")]
    [InlineData("x IN a + b", "(x In (a Add b))")]
    [InlineData("a.b STARTS WITH 'x' + 'y'", "(a.b StartsWith ('x' Add 'y'))")]
    [InlineData("a || b", "(a Concatenate b)")]
    [InlineData("list[0][1..2]", "list[0][1..2]")]
    [InlineData("list[..-1]", "list[..-1]")]
    [InlineData("n:A|B&!C", "n:(A|(B&!C))")]
    [InlineData("n:A:B", "n:(A&B)")]
    [InlineData("[x IN xs WHERE x:A | x.y]", "[x IN xs WHERE x:A | x.y]")]
    [InlineData("[x IN xs WHERE (x:A|B) | 1]", "[x IN xs WHERE x:(A|B) | 1]")]
    [InlineData("(a)--(b)", "pattern 3")]
    [InlineData("(a)-[:T]->(b)<-[]-()", "pattern 5")]
    [InlineData("(a) - -1", "(a Subtract -1)")]
    [InlineData("(a) - (b)", "(a Subtract b)")]
    [InlineData("(a) < -1", "(a LessThan -1)")]
    [InlineData("[p = (a)-->(b) WHERE a.x | p]", "[pattern 3 WHERE a.x | p]")]
    [InlineData("[(a)-->(b), 1]", "[pattern 3, 1]")]
    [InlineData("exists((a)-->(b))", "exists(pattern 3)")]
    [InlineData("shortestPath((a)-[*]-(b))", "pattern 3")]
    [InlineData("count(*)", "count(*)")]
    [InlineData("count(DISTINCT n)", "count(DISTINCT n)")]
    [InlineData("date.truncate('year', d)", "date.truncate('year', d)")]
    [InlineData("n {.a, .*, b, c: 1}", "n{.a, .*, b, c: 1}")]
    [InlineData("all(x IN xs WHERE x > 1)", "All(x IN xs WHERE (x GreaterThan 1))")]
    [InlineData("reduce(t = 0, x IN xs | t + x)", "reduce(t = 0, x IN xs | (t Add x))")]
    [InlineData("CASE WHEN a THEN 1 ELSE 2 END", "CASE WHEN a THEN 1 ELSE 2")]
    [InlineData("CASE x WHEN 1, 2 THEN 3 END", "CASE x WHEN =1, =2 THEN 3")]
    [InlineData("CASE x WHEN < 3, IS NULL THEN 1 END", "CASE x WHEN (_ LessThan 3), (_ IsNull) THEN 1")]
    [InlineData("x IS :: INTEGER NOT NULL | LIST<STRING>", "(x IS :: INTEGER NOT NULL|LIST<STRING>)")]
    [InlineData("COUNT { (a)-->(b) WHERE b.x }", "Count { 1 }")]
    [InlineData("EXISTS { MATCH (a) RETURN a UNION MATCH (b) RETURN b }", "Exists { 2 }")]
    [InlineData("`a b`.`c``d`", "a b.c`d")]
    [InlineData("$p.x[$`q r`]", "$p.x[$q r]")]
    [InlineData("'\\u00e9\\U0001F697\\n'", "'é🚗\\n'")]
    [InlineData("\"it's\"", "'it\\'s'")]
    [InlineData("0x1F + 0o17 + 1_000", "((31 Add 15) Add 1000)")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("Größe + 車", "(Größe Add 車)")]
    [InlineData("a /* b */ + // c\n d", "(a Add d)")]
    public void Expressions_take_their_shape(string text, string shape)
    {
        Assert.Equal(shape, ShapeOf(ParseExpression(text)));
    }

    [Theory]
    [InlineData(".5", 0.5)]
    [InlineData("1e3", 1000.0)]
    [InlineData("1.5E-2", 0.015)]
    [InlineData("-1.5", -1.5)]
    public void Floats_are_read_exactly(string text, double value)
    {
        var literal = Assert.IsType<LiteralSyntax>(ParseExpression(text));
        Assert.Equal(value, literal.Value.AsFloat());
    }

    [Fact]
    public void An_item_of_RETURN_spans_its_text_with_the_spaces_as_written()
    {
        const string statement = "RETURN  (1 +  2) , n . x AS y";
        var query = (QuerySyntax)CypherParser.Parse(statement).Body;
        IReadOnlyList<ProjectionItemSyntax> items = ((ReturnClauseSyntax)query.Parts[0].Clauses[0]).Projection.Items;
        Assert.Equal(["(1 +  2)", "n . x"], items.Select(item => item.Span.TextIn(statement)));
    }

    private static ExpressionSyntax ParseExpression(string text)
    {
        var query = (QuerySyntax)CypherParser.Parse($"RETURN {text}").Body;
        return ((ReturnClauseSyntax)query.Parts[0].Clauses[0]).Projection.Items[0].Expression;
    }

    private static string ShapeOf(ExpressionSyntax? expression) => SyntaxShape.Of(expression);
}
