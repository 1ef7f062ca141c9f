using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.UnitTests.Engine.Execution.Expressions;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Execution.Functions;

/// <summary>What functions give for plain cases, edges and nulls.</summary>
public sealed class FunctionTests
{
    [Theory]
    [InlineData("size('😀')", "1")]
    [InlineData("size('')", "0")]
    [InlineData("char_length('é😀x')", "3")]
    [InlineData("left('é😀x', 2)", "'é😀'")]
    [InlineData("left('ab', 9223372036854775807)", "'ab'")]
    [InlineData("right('é😀x', 2)", "'😀x'")]
    [InlineData("right('ab', 0)", "''")]
    [InlineData("substring('é😀xy', 1, 2)", "'😀x'")]
    [InlineData("substring('abc', 1)", "'bc'")]
    [InlineData("substring('abc', 7)", "''")]
    [InlineData("reverse('aé😀')", "'😀éa'")]
    [InlineData("reverse([1, 2])", "[2, 1]")]
    [InlineData("toUpper('straße é')", "'STRASSE É'")]
    [InlineData("toLower('ÄB')", "'äb'")]
    [InlineData("lower('AB')", "'ab'")]
    [InlineData("replace('aaa', 'a', 'b')", "'bbb'")]
    [InlineData("replace('aaa', 'a', 'b', 2)", "'bba'")]
    [InlineData("replace('ab', '', '-')", "'-a-b-'")]
    [InlineData("replace('ab', 'x', '-')", "'ab'")]
    [InlineData("split('a,b,,c', ',')", "['a', 'b', '', 'c']")]
    [InlineData("split('', ',')", "['']")]
    [InlineData("split('aé😀', '')", "['a', 'é', '😀']")]
    [InlineData("split('a,b;c', [',', ';'])", "['a', 'b', 'c']")]
    [InlineData("trim('\\t a \\n')", "'a'")]
    [InlineData("ltrim('  a ')", "'a '")]
    [InlineData("rtrim('  a ')", "'  a'")]
    [InlineData("btrim('xxayx', 'xy')", "'a'")]
    [InlineData("size(normalize('e\\u0301'))", "1")]
    [InlineData("size(normalize('é', 'NFD'))", "2")]
    [InlineData("toString(1.0)", "'1.0'")]
    [InlineData("toString(date('2019-07-09'))", "'2019-07-09'")]
    [InlineData("toStringOrNull([1])", "null")]
    [InlineData("toInteger('42')", "42")]
    [InlineData("toInteger('1.7')", "1")]
    [InlineData("toInteger('9007199254740993.5')", "9007199254740993")]
    [InlineData("toInteger('1e3')", "1000")]
    [InlineData("toInteger('x')", "null")]
    [InlineData("toInteger(-2.9)", "-2")]
    [InlineData("toInteger(true)", "1")]
    [InlineData("toFloat('1e3')", "1000.0")]
    [InlineData("toFloat('x')", "null")]
    [InlineData("toBoolean('TRUE')", "true")]
    [InlineData("toBoolean(0)", "false")]
    [InlineData("toBooleanOrNull(1.5)", "null")]
    [InlineData("toIntegerList(['1', 'x', null, 2.5])", "[1, null, null, 2]")]
    [InlineData("head([])", "null")]
    [InlineData("last([1, 2])", "2")]
    [InlineData("tail([1])", "[]")]
    [InlineData("isEmpty('')", "true")]
    [InlineData("isEmpty({})", "true")]
    [InlineData("isEmpty([null])", "false")]
    [InlineData("coalesce(null, 1, 1 / 0)", "1")]
    [InlineData("nullIf(1, 1.0)", "null")]
    [InlineData("nullIf(null, 1)", "null")]
    [InlineData("nullIf(2, 1)", "2")]
    [InlineData("valueType(null)", "'NULL'")]
    [InlineData("valueType(1)", "'INTEGER NOT NULL'")]
    [InlineData("valueType([1, 'a', null])", "'LIST<STRING | INTEGER> NOT NULL'")]
    [InlineData("valueType([])", "'LIST<NOTHING> NOT NULL'")]
    [InlineData("valueType([[1.0]])", "'LIST<LIST<FLOAT NOT NULL> NOT NULL> NOT NULL'")]
    [InlineData("valueType(datetime('2019'))", "'ZONED DATETIME NOT NULL'")]
    [InlineData("abs(-1)", "1")]
    [InlineData("abs(-1.5)", "1.5")]
    [InlineData("sign(-0.5)", "-1")]
    [InlineData("ceil(1.2)", "2.0")]
    [InlineData("floor(-1.2)", "-2.0")]
    [InlineData("round(0.5)", "1.0")]
    [InlineData("round(-1.5)", "-1.0")]
    [InlineData("round(0.49999999999999994)", "0.0")]
    [InlineData("round(1.005, 2)", "1.01")]
    [InlineData("round(-1.55, 1)", "-1.6")]
    [InlineData("round(2.5, 0, 'HALF_EVEN')", "2.0")]
    [InlineData("round(2.5, 0, 'HALF_DOWN')", "2.0")]
    [InlineData("round(2.51, 0, 'HALF_DOWN')", "3.0")]
    [InlineData("round(-2.1, 0, 'UP')", "-3.0")]
    [InlineData("round(-2.9, 0, 'CEILING')", "-2.0")]
    [InlineData("round(1e300, 2)", "1.0E300")]
    [InlineData("sqrt(-1)", "NaN")]
    [InlineData("isNaN(0.0 / 0.0)", "true")]
    [InlineData("degrees(pi())", "180.0")]
    [InlineData("atan2(0, 1)", "0.0")]
    [InlineData("keys({b: 1, a: null})", "['b', 'a']")]
    [InlineData("properties({a: 1})", "{a: 1}")]
    [InlineData("size(range(1, 1000000000))", "1000000000")]
    [InlineData("last(range(-9223372036854775808, -9223372036854775807))", "-9223372036854775807")]
    public void A_function_gives_what_it_should(string expression, string expected) => Assert.Equal(expected, ScalarCypher.Show(expression));

    [Fact]
    public void Functions_of_null_are_null_unless_they_say_otherwise()
    {
        foreach (FunctionDefinition function in FunctionTable.All.Where(function => function.NullPropagates && function.MinArguments > 0))
        {
            string arguments = string.Join(", ", Enumerable.Repeat("null", function.MinArguments));

            Assert.Equal("null", ScalarCypher.Show($"{function.Name}({arguments})"));
        }
    }

    [Theory]
    [InlineData("toUpper(1)", GraphErrorCodes.TypeError, "InvalidArgumentValue")]
    [InlineData("labels('a')", GraphErrorCodes.TypeError, "InvalidArgumentValue")]
    [InlineData("toInteger([])", GraphErrorCodes.TypeError, "InvalidArgumentValue")]
    [InlineData("split('a', [1])", GraphErrorCodes.TypeError, "InvalidArgumentValue")]
    [InlineData("round(1.5, 0, 'NEAR')", GraphErrorCodes.TypeError, "InvalidArgumentValue")]
    [InlineData("range(1, 2, 0)", GraphErrorCodes.ArgumentError, "NumberOutOfRange")]
    [InlineData("range(1, 9223372036854775807)", GraphErrorCodes.ArgumentError, "NumberOutOfRange")]
    [InlineData("left('a', -1)", GraphErrorCodes.ArgumentError, "NumberOutOfRange")]
    [InlineData("substring('a', -1)", GraphErrorCodes.ArgumentError, "NumberOutOfRange")]
    [InlineData("round(1.5, -1)", GraphErrorCodes.ArgumentError, "NumberOutOfRange")]
    [InlineData("abs(-9223372036854775808)", GraphErrorCodes.ArithmeticError, "IntegerOverflow")]
    [InlineData("toInteger(1e19)", GraphErrorCodes.ArithmeticError, "IntegerOverflow")]
    [InlineData("toInteger('9223372036854775808')", GraphErrorCodes.ArithmeticError, "IntegerOverflow")]
    public void Bad_arguments_are_named(string expression, string code, string detail)
    {
        GraphException error = Assert.Throws<GraphException>(() => ScalarCypher.Evaluate(expression));

        Assert.Equal(code, error.Code);
        Assert.Equal(detail, error.Tck?.Detail);
    }

    [Fact]
    public void Names_are_found_in_any_case_with_their_signature()
    {
        Assert.Same(FunctionTable.Find("toUpper"), FunctionTable.Find("TOUPPER"));
        Assert.NotNull(FunctionTable.Find("date.TRUNCATE"));
        Assert.Null(FunctionTable.Find("nosuch"));
        Assert.Equal("substring(text :: STRING, start :: INTEGER, [length :: INTEGER])", FunctionTable.Find("substring")!.Signature);
    }

    [Fact]
    public void The_clock_stands_still_within_a_statement()
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 3, 29, 23, 30, 0, TimeSpan.Zero));
        var cypher = new ScalarCypher { Time = clock };

        Assert.Equal("date('2026-03-29')", cypher.Evaluate(ScalarCypher.Parse("date()")).ToString());
        Assert.Equal("date('2026-03-30')", cypher.Evaluate(ScalarCypher.Parse("date({timezone: 'Europe/Berlin'})")).ToString());
        Assert.Equal("datetime('2026-03-30T01:30+02:00[Europe/Berlin]')", cypher.Evaluate(ScalarCypher.Parse("datetime.statement('Europe/Berlin')")).ToString());
        Assert.Equal("localtime('23:30')", cypher.Evaluate(ScalarCypher.Parse("localtime.realtime()")).ToString());
        Assert.Equal("datetime('1970-01-01T00:00Z')", cypher.Evaluate(ScalarCypher.Parse("datetime.transaction()")).ToString());
        Assert.Equal("datetime('2026-03-01T00:00Z')", cypher.Evaluate(ScalarCypher.Parse("datetime.truncate('month')")).ToString());
        Assert.Equal(GraphValue.Integer(clock.GetUtcNow().ToUnixTimeMilliseconds()).ToString(), cypher.Evaluate(ScalarCypher.Parse("timestamp()")).ToString());
    }

    [Theory]
    [InlineData("size(reverse(range(1, 100000000)))")]
    [InlineData("size(toStringList(range(1, 100000000)))")]
    [InlineData("size([x IN range(1, 100000000) | x])")]
    [InlineData("size([x IN range(1, 100000000) WHERE true])")]
    [InlineData("size(reduce(s = 'ab', x IN range(1, 60) | s + s))")]
    [InlineData("size(reduce(s = [1], x IN range(1, 60) | s + s))")]
    [InlineData("size(reduce(s = 'ab', x IN range(1, 60) | replace(s, 'a', s)))")]
    public void Values_beyond_the_memory_limit_are_refused_before_they_are_made(string expression)
    {
        var cypher = new ScalarCypher { Limits = new StatementLimits { MaxMemoryBytes = 1 << 20 } };

        GraphException error = Assert.Throws<GraphException>(() => cypher.Evaluate(ScalarCypher.Parse(expression)));

        Assert.Equal(GraphErrorCodes.MemoryLimitExceeded, error.Code);
    }

    [Fact]
    public void Loops_inside_one_expression_end_at_the_time_limit()
    {
        var cypher = new ScalarCypher { Limits = new StatementLimits { Timeout = TimeSpan.FromMilliseconds(50) } };

        GraphException error = Assert.Throws<GraphException>(
            () => cypher.Evaluate(ScalarCypher.Parse("reduce(n = 0, x IN range(1, 1000000000) | n + 1)")));

        Assert.Equal(GraphErrorCodes.TransactionTimedOut, error.Code);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
