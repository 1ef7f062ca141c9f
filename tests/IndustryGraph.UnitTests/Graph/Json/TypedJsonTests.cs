using System.Text;
using System.Text.Json;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Json;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.Graph.Json;

public sealed class TypedJsonTests
{
    [Theory]
    [InlineData("""{"$type":"Null","_value":null}""")]
    [InlineData("""{"$type":"Boolean","_value":true}""")]
    [InlineData("""{"$type":"Integer","_value":"-9223372036854775808"}""")]
    [InlineData("""{"$type":"Float","_value":"1.0E30"}""")]
    [InlineData("""{"$type":"Float","_value":"NaN"}""")]
    [InlineData("""{"$type":"Float","_value":"-Infinity"}""")]
    [InlineData("""{"$type":"String","_value":"Škoda \uD83D\uDE00 \" \\ \n"}""")]
    [InlineData("""{"$type":"List","_value":[{"$type":"Integer","_value":"1"},{"$type":"List","_value":[]}]}""")]
    [InlineData("""{"$type":"Map","_value":{"b":{"$type":"Null","_value":null},"a":{"$type":"String","_value":""}}}""")]
    [InlineData("""{"$type":"Date","_value":"2019-07-09"}""")]
    [InlineData("""{"$type":"Time","_value":"10:00:00.5+02:00"}""")]
    [InlineData("""{"$type":"LocalTime","_value":"10:00"}""")]
    [InlineData("""{"$type":"LocalDateTime","_value":"2019-07-09T10:00"}""")]
    [InlineData("""{"$type":"OffsetDateTime","_value":"2019-07-09T10:00Z"}""")]
    [InlineData("""{"$type":"ZonedDateTime","_value":"2019-07-09T10:00+02:00[Europe/Paris]"}""")]
    [InlineData("""{"$type":"Duration","_value":"P1Y2M-3DT-4.5S"}""")]
    [InlineData("""{"$type":"Node","_value":{"_element_id":"4:x:7","_labels":["A","B"],"_properties":{"p":{"$type":"Integer","_value":"1"}}}}""")]
    [InlineData("""{"$type":"Relationship","_value":{"_element_id":"5:x:1","_start_node_element_id":"4:x:7","_end_node_element_id":"4:x:8","_type":"OWNS","_properties":{}}}""")]
    public void A_value_is_written_as_it_was_read(string json) => Assert.Equal(json, Write(Read(json)));

    [Fact]
    public void An_entity_has_the_number_that_ends_its_element_id()
    {
        Assert.Equal(7, Read(Node("4:5723be59:7")).AsEntityId());
        Assert.True(Read(Node("other")).AsEntityId() < 0);
        Assert.Equal(Read(Node("other")).AsEntityId(), Read(Node("other")).AsEntityId());
    }

    [Fact]
    public void A_path_is_read_as_nodes_and_relationships_in_turn()
    {
        string relationship = """{"$type":"Relationship","_value":{"_element_id":"r:1","_start_node_element_id":"n:2","_end_node_element_id":"n:1","_type":"T","_properties":{}}}""";
        GraphPath path = Read($$"""{"$type":"Path","_value":[{{Node("n:1")}},{{relationship}},{{Node("n:2")}}]}""").As<GraphPath>();

        Assert.Equal(1, path.Length);
        Assert.Equal(2, path.Relationships[0].As<GraphRelationship>().StartId);
        Assert.Equal([1L, 2L], path.Nodes.Select(node => node.AsEntityId()));
    }

    [Fact]
    public void The_type_may_come_after_the_value_and_other_members_are_skipped() =>
        Assert.Equal(5, Read("""{"x":[{}],"_value":"5","$type":"Integer"}""").AsInteger());

    [Fact]
    public void Of_a_key_given_twice_the_last_value_counts() =>
        Assert.Equal("{a: 2}", Read("""{"$type":"Map","_value":{"a":{"$type":"Integer","_value":"1"},"a":{"$type":"Integer","_value":"2"}}}""").ToString());

    [Theory]
    [InlineData("5")]
    [InlineData("""{"_value":"1"}""")]
    [InlineData("""{"$type":"Integer","_value":1}""")]
    [InlineData("""{"$type":"Integer","_value":"1.5"}""")]
    [InlineData("""{"$type":"Boolean","_value":"true"}""")]
    [InlineData("""{"$type":"Float","_value":"much"}""")]
    [InlineData("""{"$type":"String","_value":"\uD83D"}""")]
    [InlineData("""{"$type":"List","_value":{}}""")]
    [InlineData("""{"$type":"Path","_value":[]}""")]
    public void Json_of_another_form_is_refused(string json) =>
        Assert.Equal(GraphErrorCodes.RequestInvalid, Assert.Throws<GraphException>(() => Read(json)).Code);

    [Fact]
    public void A_type_that_the_engine_lacks_is_named()
    {
        GraphException exception = Assert.Throws<GraphException>(() => Read("""{"$type":"Point","_value":"SRID=7203;POINT (1.0 2.0)"}"""));

        Assert.Equal(GraphErrorCodes.NotSupported, exception.Code);
        Assert.Contains("Point", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_nest_up_to_512_deep_and_no_further()
    {
        GraphValue value = GraphValue.Integer(1);
        for (int i = 0; i < 512; i++)
        {
            value = GraphValue.List(value);
        }

        Assert.Equal(Write(value), Write(Read(Write(value))));
        Assert.Throws<GraphException>(() => Write(GraphValue.List(value)));
    }

    private static string Node(string elementId) => $$$$"""{"$type":"Node","_value":{"_element_id":"{{{{elementId}}}}","_labels":[],"_properties":{}}}""";

    private static GraphValue Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), TypedJson.ReaderOptions);
        reader.Read();
        GraphValue value = new TypedJsonReader().Read(ref reader);
        Assert.False(reader.Read());
        return value;
    }

    private static string Write(GraphValue value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, TypedJson.WriterOptions))
        {
            TypedJsonWriter.Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
