using IndustryGraph.Engine.Execution.Functions.Aggregation;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using IndustryGraph.UnitTests.Engine.Execution.Expressions;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Execution.Functions;

/// <summary>What aggregates make of the values of a group.</summary>
public sealed class AggregatorTests
{
    [Theory]
    [InlineData("count", "[]", "0")]
    [InlineData("count", "[1, null, 1]", "2")]
    [InlineData("collect", "[]", "[]")]
    [InlineData("collect", "[2, null, 1]", "[2, 1]")]
    [InlineData("sum", "[]", "0")]
    [InlineData("sum", "[null]", "0")]
    [InlineData("sum", "[1, 2]", "3")]
    [InlineData("sum", "[1, 2.5]", "3.5")]
    [InlineData("sum", "[duration('P1D'), duration('PT1H')]", "duration('P1DT1H')")]
    [InlineData("avg", "[]", "null")]
    [InlineData("avg", "[1, 2]", "1.5")]
    [InlineData("avg", "[9223372036854775807, 9223372036854775807]", "9.223372036854776E18")]
    [InlineData("avg", "[duration('P1D'), duration('P2D')]", "duration('P1DT12H')")]
    [InlineData("min", "[3, 1.5, null]", "1.5")]
    [InlineData("max", "[3, 1.5, null]", "3")]
    [InlineData("min", "[1, 'a', [1]]", "[1]")]
    [InlineData("max", "[]", "null")]
    [InlineData("stdev", "[1, 2, 3, 4]", "1.2909944487358056")]
    [InlineData("stdevp", "[1, 3]", "1.0")]
    [InlineData("stdev", "[1]", "0.0")]
    public void An_aggregate_gives_what_it_should(string name, string values, string expected) =>
        Assert.Equal(expected, Aggregate(name, values, distinct: false));

    [Theory]
    [InlineData("count", "[1, 1.0, 2, null]", "2")]
    [InlineData("collect", "[1, 1.0, 'a', 'a', 0.0 / 0.0, 0.0 / 0.0]", "[1, 'a', NaN]")]
    [InlineData("sum", "[1, 1, 2]", "3")]
    [InlineData("avg", "[1, 1, 3]", "2.0")]
    public void Distinct_takes_each_value_once(string name, string values, string expected) =>
        Assert.Equal(expected, Aggregate(name, values, distinct: true));

    [Theory]
    [InlineData("percentileCont", "[10, 20, 30]", "0.5", "20.0")]
    [InlineData("percentileCont", "[10, 20]", "0.25", "12.5")]
    [InlineData("percentileCont", "[30, 10]", "1.0", "30.0")]
    [InlineData("percentileDisc", "[10, 20, 30]", "0.5", "20")]
    [InlineData("percentileDisc", "[10, 20, 30]", "0", "10")]
    [InlineData("percentileDisc", "[10, 20, 30, 40]", "0.5", "20")]
    [InlineData("percentileDisc", "[]", "0.5", "null")]
    public void A_percentile_is_found(string name, string values, string percentile, string expected) =>
        Assert.Equal(expected, Aggregate(name, values, distinct: false, ScalarCypher.Evaluate(percentile)));

    [Theory]
    [InlineData("sum", "[9223372036854775807, 1]", "null", GraphErrorCodes.ArithmeticError)]
    [InlineData("sum", "['a']", "null", GraphErrorCodes.TypeError)]
    [InlineData("sum", "[1, duration('P1D')]", "null", GraphErrorCodes.TypeError)]
    [InlineData("avg", "[duration('P1D'), 1]", "null", GraphErrorCodes.TypeError)]
    [InlineData("percentileCont", "[1]", "1.1", GraphErrorCodes.ArgumentError)]
    [InlineData("percentileDisc", "[1]", "-1", GraphErrorCodes.ArgumentError)]
    public void Bad_values_are_refused(string name, string values, string parameter, string code)
    {
        GraphException error = Assert.Throws<GraphException>(() => Aggregate(name, values, distinct: false, ScalarCypher.Evaluate(parameter)));

        Assert.Equal(code, error.Code);
    }

    [Fact]
    public void Groups_are_apart_and_can_be_emptied()
    {
        Aggregator sum = AggregateTable.Find("SUM")!.Create(new ScalarCypher().NewContext(), distinct: true);
        for (int group = 0; group < 100; group++)
        {
            sum.Grow(group + 1);
            sum.Add(group, GraphValue.Integer(group));
            sum.Add(group, GraphValue.Integer(group));
        }

        Assert.Equal("7", sum.Result(7).ToString());
        Assert.Equal("99", sum.Result(99).ToString());

        sum.Clear();
        sum.Add(7, GraphValue.Integer(1));

        Assert.Equal("1", sum.Result(7).ToString());
        Assert.Equal("0", sum.Result(99).ToString());
    }

    [Fact]
    public void Rows_are_counted_with_their_nulls()
    {
        Aggregator count = AggregateTable.CountRows.Create(new ScalarCypher().NewContext(), distinct: false);
        count.Grow(1);
        count.Add(0, GraphValue.Null);
        count.Add(0, GraphValue.Null);

        Assert.Equal("2", count.Result(0).ToString());
    }

    [Fact]
    public void A_list_handed_out_stays_when_its_group_goes_on()
    {
        Aggregator collect = AggregateTable.Find("collect")!.Create(new ScalarCypher().NewContext(), distinct: false);
        collect.Grow(1);
        collect.Add(0, GraphValue.Integer(1));
        GraphValue first = collect.Result(0);
        collect.Clear();
        collect.Add(0, GraphValue.Integer(2));

        Assert.Equal("[1]", first.ToString());
        Assert.Equal("[2]", collect.Result(0).ToString());
    }

    private static string Aggregate(string name, string values, bool distinct, GraphValue parameter = default)
    {
        Aggregator aggregator = AggregateTable.Find(name)!.Create(new ScalarCypher().NewContext(), distinct);
        aggregator.Grow(1);
        foreach (GraphValue value in ScalarCypher.Evaluate(values).AsList())
        {
            aggregator.Add(0, value, parameter);
        }

        return aggregator.Result(0).ToString();
    }
}
