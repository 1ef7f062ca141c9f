using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Json;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>What a request to the Query API asks for.</summary>
internal sealed record CypherRequest
{
    public string Statement { get; private set; } = string.Empty;

    public GraphMap Parameters { get; private set; } = GraphMap.Empty;

    /// <summary>Write where the request does not say, as Neo4j has it.</summary>
    public AccessMode AccessMode { get; private set; } = AccessMode.Write;

    public bool IncludeCounters { get; private set; }

    /// <summary>How long the statement may run, where the client wants less than the server allows.</summary>
    public TimeSpan? MaxExecutionTime { get; private set; }

    /// <summary>The commits that the transaction must see that the request opens.</summary>
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <summary>Whether the request has a statement; only one that opens, keeps open or commits a transaction may have none.</summary>
    public bool HasStatement => Statement.Length > 0;

    /// <summary>Reads the body. An empty one is a request without members.</summary>
    /// <exception cref="GraphException">RequestInvalid: it is not of the form that the Query API takes.</exception>
    public static CypherRequest Read(ReadOnlySpan<byte> body, bool typed)
    {
        var request = new CypherRequest();
        if (body.IsEmpty)
        {
            return request;
        }

        try
        {
            var reader = new Utf8JsonReader(body, TypedJson.ReaderOptions);
            JsonTokens.Advance(ref reader);
            JsonTokens.Expect(ref reader, JsonTokenType.StartObject, "an object with a statement");
            while (JsonTokens.Advance(ref reader) != JsonTokenType.EndObject)
            {
                string member = reader.GetString()!;
                JsonTokens.Advance(ref reader);
                request.ReadMember(ref reader, member, typed);
            }

            if (reader.Read())
            {
                throw JsonTokens.Invalid("Something follows the object: send one request in one body.");
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new GraphException(GraphErrorCodes.RequestInvalid, $"The body is no JSON: {exception.Message}", exception);
        }

        return request;
    }

    private void ReadMember(ref Utf8JsonReader reader, string member, bool typed)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        switch (member)
        {
            case "statement":
                Statement = JsonTokens.ReadText(ref reader, "the statement as text");
                break;
            case "parameters":
                Parameters = typed ? new TypedJsonReader().ReadMap(ref reader) : ReadPlain(ref reader);
                break;
            case "accessMode":
                AccessMode = ReadAccessMode(JsonTokens.ReadText(ref reader, "an access mode"));
                break;
            case "includeCounters":
                IncludeCounters = reader.TokenType switch
                {
                    JsonTokenType.True => true,
                    JsonTokenType.False => false,
                    _ => throw JsonTokens.Invalid("includeCounters is true or false."),
                };
                break;
            case "maxExecutionTime":
                MaxExecutionTime = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int seconds) && seconds > 0
                    ? TimeSpan.FromSeconds(seconds)
                    : throw JsonTokens.Invalid("maxExecutionTime is a number of whole seconds, 1 at least.");
                break;
            case "bookmarks":
                Bookmarks = ReadBookmarks(ref reader);
                break;
            case "txMetadata" or "txType" or "notificationsFilter":
                // There is one kind of transaction, and no notifications are sent.
                reader.Skip();
                break;
            case "impersonatedUser":
                throw JsonTokens.Invalid("impersonatedUser is not supported: this server has no users.");
            default:
                throw JsonTokens.Invalid($"'{member}' is no member of a request: there are statement, parameters, accessMode, includeCounters, maxExecutionTime and bookmarks.");
        }
    }

    private static GraphMap ReadPlain(ref Utf8JsonReader reader)
    {
        JsonTokens.Expect(ref reader, JsonTokenType.StartObject, "the parameters as an object");
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return GraphValueJson.ReadMap(document.RootElement);
    }

    private static List<string> ReadBookmarks(ref Utf8JsonReader reader)
    {
        JsonTokens.Expect(ref reader, JsonTokenType.StartArray, "the bookmarks as an array");
        var bookmarks = new List<string>();
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndArray)
        {
            bookmarks.Add(JsonTokens.ReadText(ref reader, "a bookmark as text"));
        }

        return bookmarks;
    }

    private static AccessMode ReadAccessMode(string text) =>
        text.Equals("read", StringComparison.OrdinalIgnoreCase) ? AccessMode.Read
        : text.Equals("write", StringComparison.OrdinalIgnoreCase) ? AccessMode.Write
        : throw JsonTokens.Invalid($"accessMode '{text}' is neither Read nor Write.");
}
