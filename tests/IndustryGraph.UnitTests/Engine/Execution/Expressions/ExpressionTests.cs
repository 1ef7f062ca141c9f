using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Execution.Expressions;

/// <summary>What operators give for plain cases, edges and nulls.</summary>
public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1 + 2.5", "3.5")]
    [InlineData("7 / 2", "3")]
    [InlineData("-7 / 2", "-3")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("7.5 % 2", "1.5")]
    [InlineData("2 ^ 3", "8.0")]
    [InlineData("1 / 0.0", "Infinity")]
    [InlineData("-9223372036854775808 % -1", "0")]
    [InlineData("null + 1", "null")]
    [InlineData("'a' + 'b'", "'ab'")]
    [InlineData("'a' + 1", "'a1'")]
    [InlineData("1.5 + 'a'", "'1.5a'")]
    [InlineData("[1] + 2", "[1, 2]")]
    [InlineData("1 + [2]", "[1, 2]")]
    [InlineData("[1] + [2]", "[1, 2]")]
    [InlineData("[1] + null", "null")]
    [InlineData("'a' || 'b'", "'ab'")]
    [InlineData("[1] || [2]", "[1, 2]")]
    [InlineData("duration('P1D') + date('2019-07-09')", "date('2019-07-10')")]
    [InlineData("2 * duration('P1D')", "duration('P2D')")]
    [InlineData("-duration('P1DT1H')", "duration('P-1DT-1H')")]
    [InlineData("1 < 2 < 3", "true")]
    [InlineData("1 < 3 < 2", "false")]
    [InlineData("1 = 1.0", "true")]
    [InlineData("1 <> null", "null")]
    [InlineData("0.0 / 0.0 <> 0.0 / 0.0", "true")]
    [InlineData("'a' < 1", "null")]
    [InlineData("null AND false", "false")]
    [InlineData("false AND 1 / 0 = 1", "false")]
    [InlineData("true OR 1 / 0 = 1", "true")]
    [InlineData("null OR false", "null")]
    [InlineData("true XOR null", "null")]
    [InlineData("NOT null", "null")]
    [InlineData("'Škoda' STARTS WITH 'Šk'", "true")]
    [InlineData("'abc' ENDS WITH 'bc'", "true")]
    [InlineData("'abc' CONTAINS ''", "true")]
    [InlineData("'abc' CONTAINS 1", "null")]
    [InlineData("'abc' =~ 'a.c'", "true")]
    [InlineData("'xabc' =~ 'a.c'", "false")]
    [InlineData("'a\\nc' =~ '(?s)a.c'", "true")]
    [InlineData("'ABC' =~ '(?i)abc'", "true")]
    [InlineData("'aa' =~ '(a)\\\\1'", "true")]
    [InlineData("null =~ 'a'", "null")]
    [InlineData("1 IN [1.0]", "true")]
    [InlineData("1 IN null", "null")]
    [InlineData("null IN []", "false")]
    [InlineData("2 IN [1, null]", "null")]
    [InlineData("'h' IN ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']", "true")]
    [InlineData("8.0 IN [1, 2, 3, 4, 5, 6, 7, 8]", "true")]
    [InlineData("null IN [1, 2, 3, 4, 5, 6, 7, 8]", "null")]
    [InlineData("[null] IN [1, 2, 3, 4, 5, 6, 7, 8]", "false")]
    [InlineData("0.0 / 0.0 IN [1, 2, 3, 4, 5, 6, 7, 8]", "false")]
    [InlineData("[1, 2, 3][-1]", "3")]
    [InlineData("[1, 2, 3][9]", "null")]
    [InlineData("[1, 2, 3][9223372036854775807]", "null")]
    [InlineData("[1, 2, 3][null]", "null")]
    [InlineData("{a: 1}['a']", "1")]
    [InlineData("{a: 1}.b", "null")]
    [InlineData("[1, 2, 3][1..]", "[2, 3]")]
    [InlineData("[1, 2, 3][..-1]", "[1, 2]")]
    [InlineData("[1, 2, 3][2..1]", "[]")]
    [InlineData("[1, 2, 3][null..1]", "null")]
    [InlineData("{a: 1, a: 2}", "{a: 2}")]
    [InlineData("[x IN [1, 2, 3] WHERE x > 1 | x * 10]", "[20, 30]")]
    [InlineData("[x IN [1, 2] | [y IN [3, 4] | x * y]]", "[[3, 4], [6, 8]]")]
    [InlineData("[x IN [1, null] WHERE x > 0]", "[1]")]
    [InlineData("[x IN null | x]", "null")]
    [InlineData("all(x IN [] WHERE false)", "true")]
    [InlineData("any(x IN [null, 1] WHERE x = 1)", "true")]
    [InlineData("any(x IN [null, 2] WHERE x = 1)", "null")]
    [InlineData("none(x IN [null, 2] WHERE x = 1)", "null")]
    [InlineData("single(x IN [1, 1, null] WHERE x = 1)", "false")]
    [InlineData("single(x IN [1, null] WHERE x = 1)", "null")]
    [InlineData("reduce(s = 0, x IN [1, 2, 3] | s + x)", "6")]
    [InlineData("reduce(s = '', x IN [] | s + x)", "''")]
    [InlineData("CASE 1 WHEN 1.0 THEN 'a' ELSE 'b' END", "'a'")]
    [InlineData("CASE null WHEN null THEN 'a' ELSE 'b' END", "'b'")]
    [InlineData("CASE WHEN null THEN 'a' WHEN true THEN 'b' END", "'b'")]
    [InlineData("CASE WHEN false THEN 1 / 0 END", "null")]
    [InlineData("m {.a, .missing, c: 3, other}", "{a: 1, missing: null, c: 3, other: 'o'}")]
    [InlineData("m {.*, a: 9}", "{a: 9, b: 2}")]
    [InlineData("nothing {.a}", "null")]
    public void An_operator_gives_what_it_should(string expression, string expected) => Assert.Equal(expected, ScalarCypher.Show(
        expression, ("m", ScalarCypher.Evaluate("{a: 1, b: 2}")), ("other", GraphValue.String("o")), ("nothing", GraphValue.Null)));

    [Theory]
    [InlineData("9223372036854775807 + 1", GraphErrorCodes.ArithmeticError)]
    [InlineData("-9223372036854775807 - 2", GraphErrorCodes.ArithmeticError)]
    [InlineData("4611686018427387904 * 2", GraphErrorCodes.ArithmeticError)]
    [InlineData("-9223372036854775808 / -1", GraphErrorCodes.ArithmeticError)]
    [InlineData("1 / 0", GraphErrorCodes.ArithmeticError)]
    [InlineData("1 % 0", GraphErrorCodes.ArithmeticError)]
    [InlineData("1 + true", GraphErrorCodes.TypeError)]
    [InlineData("'a' - 'b'", GraphErrorCodes.TypeError)]
    [InlineData("'a' || 1", GraphErrorCodes.TypeError)]
    [InlineData("true AND 1", GraphErrorCodes.TypeError)]
    [InlineData("1 IN 2", GraphErrorCodes.TypeError)]
    [InlineData("[1]['a']", GraphErrorCodes.TypeError)]
    [InlineData("{a: 1}[1]", GraphErrorCodes.TypeError)]
    [InlineData("(1).a", GraphErrorCodes.TypeError)]
    [InlineData("[x IN 1 | x]", GraphErrorCodes.TypeError)]
    [InlineData("'a' =~ '('", GraphErrorCodes.ArgumentError)]
    [InlineData("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' =~ '(?=x*)(a+)+c'", GraphErrorCodes.ArgumentError)]
    public void What_has_no_meaning_is_an_error(string expression, string code)
    {
        GraphException error = Assert.Throws<GraphException>(() => ScalarCypher.Evaluate(expression));

        Assert.Equal(code, error.Code);
    }

    [Theory]
    [InlineData("1 + 2", "3")]
    [InlineData("date('2019-07-09') + duration({days: 1})", "date('2019-07-10')")]
    [InlineData("date.truncate('month', date('2019-07-09'))", "date('2019-07-01')")]
    [InlineData("toUpper('a') IN ['A', 'B']", "true")]
    [InlineData("$p + 1", "$p + 1")]
    [InlineData("date()", "date()")]
    [InlineData("date({timezone: 'Europe/Paris'})", "date({timezone: 'Europe/Paris'})")]
    [InlineData("rand()", "rand()")]
    [InlineData("1 / 0", "1 / 0")]
    [InlineData("$p = 1 AND true", "$p = 1")]
    [InlineData("$p = 1 AND false", "false")]
    [InlineData("$p = 1 OR 1 = 1", "true")]
    [InlineData("$p AND true", "$p AND true")]
    [InlineData("coalesce(1, $p)", "1")]
    [InlineData("size(toStringList(range(1, 100000000)))", "size(toStringList([1, 2, 3]))", "size(toStringList(range")]
    public void Constants_are_folded_when_a_plan_is_made(string expression, string expected, string? prefix = null)
    {
        Expression folded = ConstantFolding.Fold(new ScalarCypher().Bind(ScalarCypher.Parse(expression)));

        if (prefix is null)
        {
            Assert.Equal(expected, folded.ToString());
        }
        else
        {
            Assert.IsType<FunctionExpression>(folded);
        }
    }

    [Theory]
    [InlineData("$p IS NULL OR 1 IN $p", "true")]
    [InlineData("$q IS NULL OR 1 IN $q", "true")]
    [InlineData("date() > date('1970-01-02')", "true")]
    [InlineData("rand()", "rand()")]
    [InlineData("$missing", "$missing")]
    public void Parameters_and_the_clock_are_folded_when_a_plan_is_opened(string expression, string expected)
    {
        var cypher = new ScalarCypher { Parameters = GraphMap.Of([KeyValuePair.Create("p", GraphValue.Null), KeyValuePair.Create("q", ScalarCypher.Evaluate("[1]"))]) };

        Assert.Equal(expected, ConstantFolding.Fold(cypher.Bind(ScalarCypher.Parse(expression)), cypher.NewContext()).ToString());
    }

    [Theory]
    [InlineData("1 + 2 * 3", "1 + (2 * 3)")]
    [InlineData("NOT ($a = 1 AND $b IS NOT NULL)", "NOT (($a = 1) AND ($b IS NOT NULL))")]
    [InlineData("$a.name STARTS WITH 'x'", "$a.name STARTS WITH 'x'")]
    [InlineData("[x IN $a WHERE x > 1 | x.y]", "[x IN $a WHERE x > 1 | x.y]")]
    [InlineData("any(x IN $a WHERE x)", "any(x IN $a WHERE x)")]
    [InlineData("reduce(s = 0, x IN $a | s + x)", "reduce(s = 0, x IN $a | s + x)")]
    [InlineData("$a[1..][0]", "$a[1..][0]")]
    [InlineData("CASE $a WHEN 1 THEN 2 ELSE 3 END", "CASE $a WHEN 1 THEN 2 ELSE 3 END")]
    [InlineData("{a: $a, `b c`: -$b}", "{a: $a, `b c`: -$b}")]
    public void An_expression_is_written_as_cypher(string expression, string expected) =>
        Assert.Equal(expected, new ScalarCypher().Bind(ScalarCypher.Parse(expression)).ToString());

    [Theory]
    [InlineData("$a.name", "$a.name", true)]
    [InlineData("$a.name", "$a.id", false)]
    [InlineData("$a + 1", "$a + 1", true)]
    [InlineData("$a + 1", "$a + 1.0", false)]
    [InlineData("$a + 1", "$a - 1", false)]
    [InlineData("{a: $a}", "{b: $a}", false)]
    [InlineData("$a[1..]", "$a[..1]", false)]
    [InlineData("toUpper($a)", "toLower($a)", false)]
    public void Expressions_written_alike_are_equal(string left, string right, bool equal)
    {
        Expression first = new ScalarCypher().Bind(ScalarCypher.Parse(left));
        Expression second = new ScalarCypher().Bind(ScalarCypher.Parse(right));

        Assert.Equal(equal, first.Equals(second));
        if (equal)
        {
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
        }
    }

    [Theory]
    [InlineData("[$a, {k: $b}, $c[0], $d[1..2], CASE $e WHEN $f THEN $g ELSE $h END, all(x IN $i WHERE x), [x IN $j WHERE x | x], reduce(s = $k, x IN $l | s)]")]
    [InlineData("coalesce($a, toUpper($b), NOT $c, -$d, $e IS NULL, $f XOR $g, $h STARTS WITH $i, $j =~ $k, $l IN $m)")]
    public void Rewriting_reaches_every_part(string expression)
    {
        Expression bound = new ScalarCypher().Bind(ScalarCypher.Parse(expression));

        Expression rewritten = bound.Rewrite(node => node is ParameterExpression parameter ? new ParameterExpression(parameter.Name.ToUpperInvariant()) : node);

        Assert.Equal(System.Text.RegularExpressions.Regex.Replace(bound.ToString(), @"\$\w", match => match.Value.ToUpperInvariant(), System.Text.RegularExpressions.RegexOptions.NonBacktracking), rewritten.ToString());
    }

    [Fact]
    public void Scalars_are_compared_and_computed_without_allocating()
    {
        var cypher = new ScalarCypher();
        cypher.Define("x", GraphValue.Integer(41));
        cypher.Define("t", GraphValue.String("toyota"));
        Expression expression = cypher.Bind(ScalarCypher.Parse("(x + 1) * 2 > 80 AND t STARTS WITH 'toy' AND t < 'u' AND NOT x IN [1, 2, 3, 4, 5, 6, 7, 8] AND abs(x) = 41"));
        var row = new IndustryGraph.Engine.Execution.Rows.Row(batch: null!, 0, graph: null!, cypher.NewContext());
        Expression folded = ConstantFolding.Fold(new ScalarCypher().Bind(ScalarCypher.Parse("[1, 2, 3, 4, 5, 6, 7, 8]")));
        expression = expression.Rewrite(node => node is ListExpression ? folded : node);
        Assert.True(expression.Evaluate(row).IsTrue);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
        {
            expression.Evaluate(row);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
    }
}
