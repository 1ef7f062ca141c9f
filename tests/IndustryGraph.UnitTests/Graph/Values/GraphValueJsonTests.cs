using System.Buffers;
using System.Text;
using System.Text.Json;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using IndustryGraph.UnitTests.Engine.Execution.Expressions;
using Xunit;

namespace IndustryGraph.UnitTests.Graph.Values;

/// <summary>Values to and from plain JSON.</summary>
public sealed class GraphValueJsonTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("1.0", "1.0")]
    [InlineData("0.0 / 0.0", "\"NaN\"")]
    [InlineData("'Škoda <b> & トヨタ \"x\"'", "\"Škoda <b> & トヨタ \\\"x\\\"\"")]
    [InlineData("[1, {a: [true]}]", "[1,{\"a\":[true]}]")]
    [InlineData("date('2019-07-09')", "\"2019-07-09\"")]
    [InlineData("duration('P1D')", "\"P1D\"")]
    public void A_value_is_written(string expression, string expected) => Assert.Equal(expected, Write(ScalarCypher.Evaluate(expression)));

    [Fact]
    public void Entities_and_paths_are_written_as_the_query_api_does()
    {
        GraphMap id = GraphMap.Of([KeyValuePair.Create("id", GraphValue.String("a"))]);
        GraphValue a = GraphValue.Object(new GraphNode(1, "n1", ["Entity"], id));
        GraphValue b = GraphValue.Object(new GraphNode(2, "n2", [], GraphMap.Empty));
        GraphValue r = GraphValue.Object(new GraphRelationship(5, "r5", "USES", 1, "n1", 2, "n2", GraphMap.Empty));
        const string A = """{"elementId":"n1","labels":["Entity"],"properties":{"id":"a"}}""";
        const string B = """{"elementId":"n2","labels":[],"properties":{}}""";
        const string R = """{"elementId":"r5","startNodeElementId":"n1","endNodeElementId":"n2","type":"USES","properties":{}}""";

        Assert.Equal($"[{A},{R},{B}]", Write(GraphValue.Object(new GraphPath([a, b], [r]))));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("9223372036854775808", "9.223372036854775808E18")]
    [InlineData("1.0", "1.0")]
    [InlineData("1e3", "1000.0")]
    [InlineData("\"\\u0161 😀\"", "'š 😀'")]
    [InlineData("[1, null, [true]]", "[1, null, [true]]")]
    [InlineData("{\"a\": 1, \"b\": {}, \"a\": 2}", "{a: 2, b: {}}")]
    public void A_parameter_is_read(string json, string expected)
    {
        using JsonDocument document = JsonDocument.Parse(json);

        Assert.Equal(expected.Replace("9.223372036854775808E18", "9.223372036854776E18", StringComparison.Ordinal), GraphValueJson.Read(document.RootElement).ToString());
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("1e400")]
    public void What_no_value_can_hold_is_refused(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);

        Assert.Throws<GraphException>(() => GraphValueJson.Read(document.RootElement));
    }

    private static string Write(GraphValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, GraphValueJson.WriterOptions))
        {
            GraphValueJson.Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
