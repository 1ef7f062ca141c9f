using System.Net.Http.Headers;
using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Json;
using IndustryGraph.Graph.Values;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>The body of a request to the Query API, in typed JSON.</summary>
internal sealed record QueryRequest
{
    public TransportStatement? Statement { get; init; }

    /// <summary>What the transaction is opened with that the request opens or is; null inside an open one.</summary>
    public TransportScope? Scope { get; init; }

    /// <summary>Whether the answer says what the statement changed.</summary>
    public bool CountsUpdates { get; init; }

    /// <summary>Whether the request commits a writing transaction.</summary>
    public bool IsCommit { get; init; }

    /// <summary>Whether the request may take effect although its answer is lost.</summary>
    public bool MayTakeEffect => IsCommit || (Statement is not null && Scope?.Mode == AccessMode.Write);

    /// <summary>The body.</summary>
    public HttpContent ToContent()
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, TypedJson.WriterOptions))
        {
            Write(writer);
        }

        return new ByteArrayContent(body.GetBuffer(), 0, (int)body.Length)
        {
            Headers = { ContentType = new MediaTypeHeaderValue(TypedJson.MediaType) },
        };
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (Statement is not null)
        {
            writer.WriteString("statement"u8, Statement.Text);
            writer.WriteBoolean("includeCounters"u8, CountsUpdates || Scope?.Mode == AccessMode.Write);
            WriteParameters(writer, Statement);
        }

        if (Scope is { } scope)
        {
            writer.WriteString("accessMode"u8, scope.Mode == AccessMode.Read ? "Read"u8 : "Write"u8);
            WriteBookmarks(writer, scope.Bookmarks);
        }

        writer.WriteEndObject();
    }

    private static void WriteParameters(Utf8JsonWriter writer, TransportStatement statement)
    {
        writer.WriteStartObject("parameters"u8);
        foreach ((string name, GraphValue value) in statement.Parameters)
        {
            writer.WritePropertyName(name);
            TypedJsonWriter.Write(writer, value);
        }

        if (statement.Tag is not null)
        {
            writer.WritePropertyName(StatementTag.ParameterName);
            TypedJsonWriter.Write(writer, GraphValue.String(statement.Tag));
        }

        writer.WriteEndObject();
    }

    private static void WriteBookmarks(Utf8JsonWriter writer, IReadOnlyList<string> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("bookmarks"u8);
        foreach (string bookmark in bookmarks)
        {
            writer.WriteStringValue(bookmark);
        }

        writer.WriteEndArray();
    }
}
