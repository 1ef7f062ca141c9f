using IndustryGraph.Graph.Values;
using IndustryGraph.UnitTests.Engine.Execution.Expressions;
using Xunit;

namespace IndustryGraph.UnitTests.Graph.Values;

/// <summary>The three relations between values, and comparison, over one table.</summary>
public sealed class GraphValueRelationsTests
{
    // Left, right, equality, equivalence, comparison with <, order.
    [Theory]
    [InlineData("null", "null", null, true, ComparisonOutcome.Unknown, 0)]
    [InlineData("null", "1", null, false, ComparisonOutcome.Unknown, 1)]
    [InlineData("1", "1.0", true, true, ComparisonOutcome.Equal, 0)]
    [InlineData("1", "2", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("1", "0.5", false, false, ComparisonOutcome.Greater, 1)]
    [InlineData("-1", "-0.5", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("0.0", "-0.0", true, true, ComparisonOutcome.Equal, 0)]
    [InlineData("9007199254740993", "9007199254740992.0", false, false, ComparisonOutcome.Greater, 1)]
    [InlineData("9223372036854775807", "9223372036854775808.0", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("-9223372036854775808", "-9223372036854775808.0", true, true, ComparisonOutcome.Equal, 0)]
    [InlineData("1", "1.0 / 0.0", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("0.0 / 0.0", "0.0 / 0.0", false, true, ComparisonOutcome.Unordered, 0)]
    [InlineData("0.0 / 0.0", "1.0 / 0.0", false, false, ComparisonOutcome.Unordered, 1)]
    [InlineData("0.0 / 0.0", "1", false, false, ComparisonOutcome.Unordered, 1)]
    [InlineData("0.0 / 0.0", "'a'", false, false, ComparisonOutcome.Unknown, 1)]
    [InlineData("1", "'1'", false, false, ComparisonOutcome.Unknown, 1)]
    [InlineData("true", "1", false, false, ComparisonOutcome.Unknown, -1)]
    [InlineData("false", "true", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("'a'", "'b'", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("'a'", "'aa'", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("'\uFF61'", "'\U0001F600'", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("[]", "[]", true, true, ComparisonOutcome.Equal, 0)]
    [InlineData("[1]", "[1.0]", true, true, ComparisonOutcome.Equal, 0)]
    [InlineData("[1, 2]", "[1]", false, false, ComparisonOutcome.Greater, 1)]
    [InlineData("[null]", "[null]", null, true, ComparisonOutcome.Unknown, 0)]
    [InlineData("[1, null]", "[2, null]", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("[1, null]", "[1]", false, false, ComparisonOutcome.Greater, 1)]
    [InlineData("[1, null]", "[1, 2]", null, false, ComparisonOutcome.Unknown, 1)]
    [InlineData("[0.0 / 0.0]", "[0.0 / 0.0]", false, true, ComparisonOutcome.Unordered, 0)]
    [InlineData("[1]", "['a']", false, false, ComparisonOutcome.Unknown, 1)]
    [InlineData("range(1, 3)", "[1, 2, 3]", true, true, ComparisonOutcome.Equal, 0)]
    [InlineData("{}", "{}", true, true, ComparisonOutcome.Unknown, 0)]
    [InlineData("{a: 1, b: 2}", "{b: 2, a: 1}", true, true, ComparisonOutcome.Unknown, 0)]
    [InlineData("{a: null}", "{a: null}", null, true, ComparisonOutcome.Unknown, 0)]
    [InlineData("{a: 1, b: null}", "{a: 2, b: null}", false, false, ComparisonOutcome.Unknown, -1)]
    [InlineData("{a: null}", "{}", false, false, ComparisonOutcome.Unknown, 1)]
    [InlineData("{a: 1}", "{b: 1}", false, false, ComparisonOutcome.Unknown, -1)]
    [InlineData("date('2019-07-09')", "date('2019-07-10')", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("date('-999999999-01-01')", "date('2019')", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("date('2019-07-09')", "localdatetime('2019-07-09')", false, false, ComparisonOutcome.Unknown, 1)]
    [InlineData("localtime('10:00')", "localtime('10:00:00')", true, true, ComparisonOutcome.Equal, 0)]
    [InlineData("time('10:00+01:00')", "time('09:00Z')", false, false, ComparisonOutcome.Greater, 1)]
    [InlineData("time('10:00+01:00')", "time('09:30Z')", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("datetime('2019-07-09T10:00+02:00')", "datetime('2019-07-09T08:00Z')", false, false, ComparisonOutcome.Greater, 1)]
    [InlineData("datetime('2019-07-09T10:00+02:00')", "datetime('2019-07-09T08:30Z')", false, false, ComparisonOutcome.Less, -1)]
    [InlineData("duration('PT60S')", "duration('PT1M')", true, true, ComparisonOutcome.Unknown, 0)]
    [InlineData("duration('P1D')", "duration('PT24H')", false, false, ComparisonOutcome.Unknown, 1)]
    [InlineData("duration('P1M')", "duration('P31D')", false, false, ComparisonOutcome.Unknown, -1)]
    public void Two_values_relate_as_the_table_says(string left, string right, bool? equal, bool equivalent, ComparisonOutcome comparison, int order)
    {
        GraphValue a = ScalarCypher.Evaluate(left);
        GraphValue b = ScalarCypher.Evaluate(right);

        Assert.Equal(equal, GraphValueComparison.AreEqual(a, b));
        Assert.Equal(equal, GraphValueComparison.AreEqual(b, a));
        Assert.Equal(equivalent, GraphValueEquivalenceComparer.Instance.Equals(a, b));
        Assert.Equal(equivalent, GraphValueEquivalenceComparer.Instance.Equals(b, a));
        Assert.Equal(comparison, GraphValueComparison.Compare(a, b));
        Assert.Equal(order, Math.Sign(GraphValueOrderComparer.Instance.Compare(a, b)));
        Assert.Equal(-order, Math.Sign(GraphValueOrderComparer.Instance.Compare(b, a)));
        if (equivalent)
        {
            Assert.Equal(GraphValueComparison.EquivalenceHash(a), GraphValueComparison.EquivalenceHash(b));
        }
    }

    [Fact]
    public void Order_puts_the_types_one_after_another_and_null_last()
    {
        GraphValue node = GraphValue.NodeReference(1);
        GraphValue relationship = GraphValue.RelationshipReference(1);
        GraphValue path = GraphValue.Object(new GraphPath([node], []));
        GraphValue[] expected =
        [
            GraphValue.Object(GraphMap.Empty), node, relationship, GraphValue.List(), path, ScalarCypher.Evaluate("datetime('2019')"),
            ScalarCypher.Evaluate("localdatetime('2019')"), ScalarCypher.Evaluate("date('2019')"), ScalarCypher.Evaluate("time('10')"),
            ScalarCypher.Evaluate("localtime('10')"), ScalarCypher.Evaluate("duration('P1D')"), GraphValue.String("a"), GraphValue.True, GraphValue.Integer(1),
            GraphValue.Float(double.PositiveInfinity), GraphValue.Float(double.NaN), GraphValue.Null,
        ];

        GraphValue[] sorted = [.. expected.Reverse().Order(GraphValueOrderComparer.Instance)];

        Assert.Equal(expected.Select(value => value.ToString()), sorted.Select(value => value.ToString()));
    }

    [Fact]
    public void Entities_are_the_same_by_id_whether_materialized_or_not()
    {
        GraphValue reference = GraphValue.NodeReference(7);
        GraphValue node = GraphValue.Object(new GraphNode(7, "n7", ["Brand"], GraphMap.Empty));
        GraphValue relationship = GraphValue.RelationshipReference(7);

        Assert.True(GraphValueComparison.AreEqual(reference, node));
        Assert.True(GraphValueComparison.AreEquivalent(reference, node));
        Assert.Equal(GraphValueComparison.EquivalenceHash(reference), GraphValueComparison.EquivalenceHash(node));
        Assert.False(GraphValueComparison.AreEqual(reference, relationship));
    }

    [Fact]
    public void Paths_are_the_same_by_their_nodes_and_relationships()
    {
        static GraphValue Path(long relationship) => GraphValue.Object(
            new GraphPath([GraphValue.NodeReference(1), GraphValue.NodeReference(2)], [GraphValue.RelationshipReference(relationship)]));

        Assert.True(GraphValueComparison.AreEqual(Path(1), Path(1)));
        Assert.False(GraphValueComparison.AreEqual(Path(1), Path(2)));
        Assert.Equal(-1, Math.Sign(GraphValueComparison.Order(Path(1), Path(2))));
        Assert.Equal(GraphValueComparison.EquivalenceHash(Path(1)), GraphValueComparison.EquivalenceHash(Path(1)));
    }

    [Fact]
    public void A_value_nested_too_deep_is_refused_instead_of_overflowing_the_stack()
    {
        GraphValue deep = GraphValue.Integer(1);
        for (int i = 0; i < 100_000; i++)
        {
            deep = GraphValue.List(deep);
        }

        Assert.Throws<IndustryGraph.Graph.Errors.GraphException>(() => GraphValueComparison.AreEqual(deep, deep));
        Assert.Throws<IndustryGraph.Graph.Errors.GraphException>(() => GraphValueComparison.EquivalenceHash(deep));
        Assert.Throws<IndustryGraph.Graph.Errors.GraphException>(() => GraphValueComparison.Order(deep, deep));
        Assert.Throws<IndustryGraph.Graph.Errors.GraphException>(() => deep.ToString());
    }
}
