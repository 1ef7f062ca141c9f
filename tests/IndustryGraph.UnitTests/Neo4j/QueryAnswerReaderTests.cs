using System.Text;
using System.Text.Json;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j.QueryApi;
using IndustryGraph.Neo4j.Transport;
using Xunit;

namespace IndustryGraph.UnitTests.Neo4j;

public sealed class QueryAnswerReaderTests
{
    private const string Answer =
        """
        {"data":{"fields":["a","b"],"values":[
          [{"$type":"Integer","_value":"1"},{"$type":"List","_value":[{"_value":"x] \" }","$type":"String"}]}],
          [{"$type":"Null","_value":null},{"$type":"Node","_value":{"_element_id":"4:x:7","_labels":["L"],"_other":[1,{"a":[]}],"_properties":{}}}]]},
         "notifications":[{"a":{"b":[1,2]}}],"counters":{"nodesCreated":3},"bookmarks":["FB:1"]}

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task An_answer_is_read_whatever_pieces_it_comes_in(int bytesPerRead)
    {
        var rows = new RowBuffer(StatementLimits.Default);

        QueryAnswer answer = (await new QueryAnswerReader(rows).ReadAsync(new Pieces(Answer, bytesPerRead), TestContext.Current.CancellationToken))!;

        Assert.Equal(["a", "b"], rows.Columns);
        Assert.Equal(2, rows.Count);
        Assert.Equal("['x] \" }']", rows[0, 1].ToString());
        Assert.True(rows[1, 0].IsNull);
        Assert.Equal(3, answer.Counters.NodesCreated);
        Assert.Equal(["FB:1"], answer.Bookmarks);
    }

    [Fact]
    public async Task A_row_larger_than_the_window_is_read_too()
    {
        string text = new('x', 1_000_000);
        string json = $$$"""{"data":{"fields":["a"],"values":[[{"$type":"String","_value":"{{{text}}}"}],[{"$type":"Integer","_value":"1"}]]}}""";
        var rows = new RowBuffer(StatementLimits.Default);

        await new QueryAnswerReader(rows).ReadAsync(new Pieces(json, 1000), TestContext.Current.CancellationToken);

        Assert.Equal(1_000_000, rows[0, 0].AsUtf8().Length);
        Assert.Equal(1, rows[1, 0].AsInteger());
    }

    [Fact]
    public async Task An_answer_is_cut_short_at_its_limits_before_it_was_read_to_its_end()
    {
        var stream = new Pieces(Answer + new string(' ', 10_000_000), 100);
        var rows = new RowBuffer(new StatementLimits { MaxRows = 1 });

        GraphException exception = await Assert.ThrowsAsync<GraphException>(
            () => new QueryAnswerReader(rows).ReadAsync(stream, TestContext.Current.CancellationToken));

        Assert.Equal(GraphErrorCodes.RowLimitExceeded, exception.Code);
        Assert.InRange(stream.Position, 0, 100_000);
    }

    [Fact]
    public async Task An_empty_answer_is_none() =>
        Assert.Null(await new QueryAnswerReader(null).ReadAsync(Stream.Null, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Every_answer_that_breaks_off_is_noticed()
    {
        string whole = Answer.Trim();
        for (int length = 1; length < whole.Length; length++)
        {
            await Assert.ThrowsAnyAsync<JsonException>(
                () => new QueryAnswerReader(new RowBuffer(StatementLimits.Default)).ReadAsync(new Pieces(whole[..length], 50), TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Null","_value":null},{"$type":"Null","_value":null}]]}}""")]
    [InlineData("""{"data":{"values":[1]}}""")]
    public async Task Other_json_is_refused(string json)
    {
        Exception exception = await Assert.ThrowsAnyAsync<Exception>(
            () => new QueryAnswerReader(new RowBuffer(StatementLimits.Default)).ReadAsync(new Pieces(json, 3), TestContext.Current.CancellationToken));

        Assert.True(exception is JsonException or GraphException { Code: GraphErrorCodes.RequestInvalid }, exception.ToString());
    }

    /// <summary>A text as bytes that come in small pieces.</summary>
    private sealed class Pieces(string text, int bytesPerRead) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(bytesPerRead, buffer.Length)], cancellationToken);
    }
}
