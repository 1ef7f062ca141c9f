using Microsoft.Net.Http.Headers;

namespace IndustryGraph.Server.Http;

/// <summary>Which of the two media types of GraphQL over HTTP a client takes.</summary>
internal static class GraphQLMediaTypes
{
    public const string Response = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>
    /// The type to answer in; null where the client takes neither. Who names none gets <c>application/json</c>, which
    /// clients older than the other type expect.
    /// </summary>
    public static string? Choose(IList<MediaTypeHeaderValue> accept)
    {
        if (accept.Count == 0)
        {
            return Json;
        }

        foreach (MediaTypeHeaderValue range in accept.Where(a => a.Quality is null or > 0).OrderByDescending(a => a.Quality ?? 1))
        {
            if (HasForeignCharset(range))
            {
                continue;
            }

            if (range.MediaType.Equals(Response, StringComparison.OrdinalIgnoreCase))
            {
                return Response;
            }

            if (range.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) || range.MatchesAllTypes || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase))
            {
                return Json;
            }
        }

        return null;
    }

    /// <summary>Whether a request's body may be read: JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && !HasForeignCharset(type);

    private static bool HasForeignCharset(MediaTypeHeaderValue type) => type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
