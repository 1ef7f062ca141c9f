using System.Text.Json;
using IndustryGraph.Server.Observability;

namespace IndustryGraph.Server.Http;

/// <summary>Answers of GraphQL that hold nothing but an error.</summary>
internal static class GraphQLErrors
{
    public static async Task WriteAsync(HttpContext context, string mediaType, int status, string message, string code)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType + "; charset=utf-8";
        string correlationId = CorrelationId.Of(context);
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(new { errors = new[] { new { message, extensions = new { code, correlationId } } } });
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
