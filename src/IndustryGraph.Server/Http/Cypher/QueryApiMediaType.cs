using IndustryGraph.Graph.Json;
using Microsoft.Net.Http.Headers;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>The two forms of JSON that the Query API speaks: plain, and typed.</summary>
internal static class QueryApiMediaType
{
    public const string Plain = "application/json";
    private const string TypedFirstVersion = TypedJson.MediaType + ".v1.0";

    /// <summary>Whether the body is typed JSON; null where it is neither.</summary>
    public static bool? IsTypedBody(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) ? IsTyped(type) : null;

    /// <summary>Whether the client wants typed JSON; null where it takes neither. The first of those that it likes best decides.</summary>
    public static bool? WantsTyped(HttpRequest request)
    {
        IList<MediaTypeHeaderValue> accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0
            ? false
            : accepted.Where(type => type.Quality is not 0).OrderByDescending(type => type.Quality ?? 1).Select(IsTyped).FirstOrDefault(typed => typed is not null);
    }

    public static string Of(bool typed) => typed ? TypedJson.MediaType : Plain;

    private static bool? IsTyped(MediaTypeHeaderValue type)
    {
        if (type.MatchesAllTypes || (type.MatchesAllSubTypes && type.Type == "application") || type.MediaType.Equals(Plain, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        bool isTyped = type.MediaType.Equals(TypedJson.MediaType, StringComparison.OrdinalIgnoreCase)
            || type.MediaType.Equals(TypedFirstVersion, StringComparison.OrdinalIgnoreCase);
        return isTyped ? true : null;
    }
}
