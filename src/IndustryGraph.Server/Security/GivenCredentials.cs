using System.Net.Http.Headers;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace IndustryGraph.Server.Security;

/// <summary>
/// The key or token of a request: <c>X-Api-Key</c>, <c>Authorization: Bearer</c>, or <c>Authorization: Basic</c> with any
/// user and the key as password, which browsers, curl and the clients of Neo4j's Query API can send.
/// </summary>
internal static class GivenCredentials
{
    public const string Header = "X-Api-Key";

    /// <summary>What was given; null where nothing was, or nothing that can be read.</summary>
    public static string? Read(HttpRequest request)
    {
        if (request.Headers.TryGetValue(Header, out Microsoft.Extensions.Primitives.StringValues key))
        {
            return key.ToString();
        }

        if (!AuthenticationHeaderValue.TryParse(request.Headers[HeaderNames.Authorization].ToString(), out AuthenticationHeaderValue? header) || header.Parameter is not { } parameter)
        {
            return null;
        }

        return header.Scheme.ToUpperInvariant() switch
        {
            "BEARER" => parameter,
            "BASIC" => PasswordOf(parameter),
            _ => null,
        };
    }

    /// <summary>Whether the request tries to sign in at all.</summary>
    public static bool AreIn(HttpRequest request) =>
        request.Headers.ContainsKey(Header) || request.Headers.ContainsKey(HeaderNames.Authorization);

    private static string? PasswordOf(string parameter)
    {
        byte[] bytes = new byte[parameter.Length];
        if (!Convert.TryFromBase64String(parameter, bytes, out int length))
        {
            return null;
        }

        string pair = Encoding.UTF8.GetString(bytes, 0, length);
        int colon = pair.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : pair[(colon + 1)..];
    }
}
