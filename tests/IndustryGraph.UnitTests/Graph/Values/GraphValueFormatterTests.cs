using CsCheck;
using IndustryGraph.Graph.Values;
using IndustryGraph.UnitTests.Engine.Execution.Expressions;
using Xunit;

namespace IndustryGraph.UnitTests.Graph.Values;

/// <summary>Values as Cypher.</summary>
public sealed class GraphValueFormatterTests
{
    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(0.1, "0.1")]
    [InlineData(100.0, "100.0")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.0001, "1.0E-4")]
    [InlineData(9999999.0, "9999999.0")]
    [InlineData(1e7, "1.0E7")]
    [InlineData(12345678.9, "1.23456789E7")]
    [InlineData(-1.5e300, "-1.5E300")]
    [InlineData(double.Epsilon, "5.0E-324")]
    [InlineData(double.MaxValue, "1.7976931348623157E308")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Floats_always_have_a_point_or_an_exponent(double value, string expected) => Assert.Equal(expected, GraphFloatText.Format(value));

    [Fact]
    public void Floats_read_back_as_themselves() =>
        Gen.Double.Sample(value => !double.IsFinite(value) || double.Parse(GraphFloatText.Format(value), System.Globalization.CultureInfo.InvariantCulture).Equals(value));

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-42")]
    [InlineData("2.5E10")]
    [InlineData("'it\\'s a \\\\ \\n😀'")]
    [InlineData("[1, [2.0, null], 'x']")]
    [InlineData("{a: 1, `b c`: {d: []}}")]
    [InlineData("date('2019-07-09')")]
    [InlineData("duration('P1Y2M3DT4H5M6.7S')")]
    [InlineData("datetime('2019-07-09T10:00+02:00[Europe/Paris]')")]
    public void A_literal_is_written_as_it_is_read(string literal) => Assert.Equal(literal, ScalarCypher.Show(literal));

    [Fact]
    public void Entities_and_paths_are_written_as_patterns()
    {
        GraphMap id = GraphMap.Of([KeyValuePair.Create("id", GraphValue.String("audi"))]);
        GraphValue audi = GraphValue.Object(new GraphNode(1, "n1", ["Entity", "Brand"], id));
        GraphValue bare = GraphValue.Object(new GraphNode(2, "n2", [], GraphMap.Empty));
        GraphValue uses = GraphValue.Object(new GraphRelationship(1, "r1", "USES", 1, "n1", 2, "n2", GraphMap.Empty));

        Assert.Equal("(:Entity:Brand {id: 'audi'})", audi.ToString());
        Assert.Equal("()", bare.ToString());
        Assert.Equal("[:USES]", uses.ToString());
        Assert.Equal("<(:Entity:Brand {id: 'audi'})-[:USES]->()>", GraphValue.Object(new GraphPath([audi, bare], [uses])).ToString());
        Assert.Equal("<()<-[:USES]-(:Entity:Brand {id: 'audi'})>", GraphValue.Object(new GraphPath([bare, audi], [uses])).ToString());
        Assert.Equal("(#7)", GraphValue.NodeReference(7).ToString());
    }
}
