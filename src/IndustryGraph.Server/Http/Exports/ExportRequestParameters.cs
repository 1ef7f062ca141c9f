using System.Text.Json;
using IndustryGraph.Exports;

namespace IndustryGraph.Server.Http.Exports;

/// <summary>
/// The parameters of a request: those of the address and, by POST, those of a form or of an object of JSON, for lists of
/// ids that are too long for an address.
/// </summary>
internal static class ExportRequestParameters
{
    public static async ValueTask<IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        IEnumerable<(string Name, string Value)> parameters = request.Query.SelectMany(pair => pair.Value.OfType<string>(), (pair, value) => (pair.Key, value));
        if (HttpMethods.IsPost(request.Method))
        {
            parameters = parameters.Concat(await ReadBodyAsync(request, cancellationToken));
        }

        return parameters.GroupBy(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, (IReadOnlyList<string>)[.. group]));
    }

    private static async ValueTask<IEnumerable<(string, string)>> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HasFormContentType)
        {
            IFormCollection form = await request.ReadFormAsync(cancellationToken);
            return form.SelectMany(pair => pair.Value.OfType<string>(), (pair, value) => (pair.Key, value));
        }

        if (request.ContentLength is 0 || request.ContentType is null)
        {
            return [];
        }

        if (!request.HasJsonContentType())
        {
            throw new ExportException("The body of a POST is a form (application/x-www-form-urlencoded) or an object of JSON (application/json).");
        }

        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(request.Body, default, cancellationToken);
            return body.RootElement.ValueKind == JsonValueKind.Object
                ? [.. body.RootElement.EnumerateObject().SelectMany(member => Texts(member.Name, member.Value).Select(text => (member.Name, text)))]
                : throw new ExportException("The body is no object of JSON; {\"of\": [\"ford\"], \"hops\": 1} would be one.");
        }
        catch (JsonException exception)
        {
            throw new ExportException($"The body is not JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.", exception);
        }
    }

    private static IEnumerable<string> Texts(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Texts(name, item)),
        JsonValueKind.String => [TextOf(name, value)],
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => [value.GetRawText()],
        JsonValueKind.Null => [],
        _ => throw new ExportException($"{name} is an object; a parameter is text, a number, true, false, or a list of these."),
    };

    private static string TextOf(string name, JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new ExportException($"{name} holds half of a surrogate pair, which is no text.", exception);
        }
    }
}
