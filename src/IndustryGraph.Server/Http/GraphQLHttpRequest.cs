using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using IndustryGraph.GraphQL;

namespace IndustryGraph.Server.Http;

/// <summary>Reads requests as the specification GraphQL over HTTP words them.</summary>
internal static class GraphQLHttpRequest
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <exception cref="BadGraphQLRequestException">The request is none of GraphQL.</exception>
    public static async ValueTask<GraphQLRequest> ReadAsync(HttpRequest request, long maxBodyBytes, CancellationToken cancellationToken)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return ReadQuery(request.Query);
        }

        if (!GraphQLMediaTypes.IsJson(request.ContentType))
        {
            throw new BadGraphQLRequestException(StatusCodes.Status415UnsupportedMediaType, "The body must be JSON in UTF-8: send Content-Type: application/json.");
        }

        using JsonDocument body = await ReadBodyAsync(request, maxBodyBytes, cancellationToken);
        return body.RootElement.ValueKind == JsonValueKind.Object
            ? ReadObject(body.RootElement)
            : throw new BadGraphQLRequestException(StatusCodes.Status400BadRequest, "The body must be one JSON object with a query; batches are not taken.");
    }

    private static GraphQLRequest ReadQuery(IQueryCollection query)
    {
        Element("extensions");
        return Checked(new GraphQLRequest
        {
            Query = query["query"],
            OperationName = query["operationName"],
            Variables = Element("variables"),
            QueriesOnly = true,
        });

        JsonElement Element(string name)
        {
            string? text = query[name];
            if (string.IsNullOrEmpty(text))
            {
                return default;
            }

            try
            {
                using var document = JsonDocument.Parse(text, Strict);
                return ObjectOrNull(document.RootElement, name).Clone();
            }
            catch (JsonException)
            {
                throw Wrong($"{name} is not JSON.");
            }
        }
    }

    private static GraphQLRequest ReadObject(JsonElement body)
    {
        Member("extensions", ObjectOrNull);
        return Checked(new GraphQLRequest
        {
            Query = Member("query", TextOrNull).GetString(),
            OperationName = Member("operationName", TextOrNull).GetString(),
            Variables = Member("variables", ObjectOrNull).Clone(),
        });

        JsonElement Member(string name, Func<JsonElement, string, JsonElement> check) =>
            body.TryGetProperty(name, out JsonElement value) ? check(value, name) : NullElement;
    }

    private static JsonElement NullElement { get; } = JsonDocument.Parse("null").RootElement.Clone();

    private static GraphQLRequest Checked(GraphQLRequest request) =>
        string.IsNullOrEmpty(request.Query) ? throw Wrong("The request has no query.") : request;

    private static JsonElement TextOrNull(JsonElement value, string name) =>
        value.ValueKind is JsonValueKind.String or JsonValueKind.Null ? value : throw Wrong($"{name} must be text.");

    private static JsonElement ObjectOrNull(JsonElement value, string name) =>
        value.ValueKind is JsonValueKind.Object or JsonValueKind.Null ? value : throw Wrong($"{name} must be an object.");

    private static async ValueTask<JsonDocument> ReadBodyAsync(HttpRequest request, long most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most)
        {
            throw TooLarge(most);
        }

        PipeReader reader = request.BodyReader;
        while (true)
        {
            ReadResult read = await reader.ReadAsync(cancellationToken);
            bool tooLarge = read.Buffer.Length > most;
            if (!tooLarge && !read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            // The server drains what is left of a body only after its reader was told how far this one came.
            byte[] body = tooLarge ? [] : read.Buffer.ToArray();
            reader.AdvanceTo(read.Buffer.End);
            return tooLarge ? throw TooLarge(most) : Parse(body);
        }
    }

    private static JsonDocument Parse(byte[] body)
    {
        try
        {
            return JsonDocument.Parse(body, Strict);
        }
        catch (JsonException e)
        {
            throw Wrong($"The body is not JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.");
        }
    }

    private static BadGraphQLRequestException Wrong(string message) => new(StatusCodes.Status400BadRequest, message);

    private static BadGraphQLRequestException TooLarge(long most) =>
        new(StatusCodes.Status413PayloadTooLarge, $"The body has more than {most} bytes, which is the most that is taken.");
}

/// <summary>A request that is none of GraphQL, with the status of HTTP that says so.</summary>
internal sealed class BadGraphQLRequestException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
