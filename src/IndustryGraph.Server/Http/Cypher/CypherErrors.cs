using System.Text.Json;
using IndustryGraph.Graph.Json;
using IndustryGraph.Server.Observability;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>Answers that hold nothing but an error.</summary>
internal static class CypherErrors
{
    public static async Task WriteAsync(HttpContext context, int status, bool typed, string code, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = QueryApiMediaType.Of(typed);
        await using (var writer = new Utf8JsonWriter(context.Response.BodyWriter, TypedJson.WriterOptions))
        {
            writer.WriteStartObject();
            Write(writer, code, message, CorrelationId.Of(context));
            writer.WriteEndObject();
        }

        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>The member <c>errors</c> with one error. Beside what Neo4j has it bears the id by which the request is found in the logs.</summary>
    public static void Write(Utf8JsonWriter writer, string code, string message, string correlationId)
    {
        writer.WriteStartArray("errors"u8);
        writer.WriteStartObject();
        writer.WriteString("code"u8, code);
        writer.WriteString("message"u8, message);
        writer.WriteString("correlationId"u8, correlationId);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
