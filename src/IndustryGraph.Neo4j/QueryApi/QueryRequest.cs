using System.Net.Http.Headers;
using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Json;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>The body of a request to the Query API, in typed JSON.</summary>
internal sealed record QueryRequest
{
    public CypherStatement? Statement { get; init; }

    /// <summary>Where the request opens a transaction or is one; null inside an open one.</summary>
    public AccessMode? Mode { get; init; }

    /// <summary>Whether the request commits a writing transaction.</summary>
    public bool IsCommit { get; init; }

    /// <summary>Whether the request may take effect although its answer is lost.</summary>
    public bool MayTakeEffect => IsCommit || (Statement is not null && Mode == AccessMode.Write);

    /// <summary>The text that finds the running statement on the server; null for one that is never stopped.</summary>
    public string? Tag { get; init; }

    /// <summary>The body. A new one for each attempt, since sending consumes it.</summary>
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
            writer.WriteBoolean("includeCounters"u8, Mode != AccessMode.Read);
            WriteParameters(writer, Statement.Parameters);
        }

        if (Mode is not null)
        {
            writer.WriteString("accessMode"u8, Mode == AccessMode.Read ? "Read"u8 : "Write"u8);
        }

        writer.WriteEndObject();
    }

    private void WriteParameters(Utf8JsonWriter writer, IReadOnlyDictionary<string, GraphValue> parameters)
    {
        writer.WriteStartObject("parameters"u8);
        foreach ((string name, GraphValue value) in parameters)
        {
            writer.WritePropertyName(name);
            TypedJsonWriter.Write(writer, value);
        }

        if (Tag is not null)
        {
            writer.WritePropertyName(StatementTag.ParameterName);
            TypedJsonWriter.Write(writer, GraphValue.String(Tag));
        }

        writer.WriteEndObject();
    }
}
