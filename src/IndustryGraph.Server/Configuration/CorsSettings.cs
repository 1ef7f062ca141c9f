using IndustryGraph.Hosting.Settings;
using Microsoft.AspNetCore.Cors.Infrastructure;

namespace IndustryGraph.Server.Configuration;

/// <summary>The setting <c>Cors:Origins</c>: which web sites may ask this server from a browser. None by default.</summary>
internal static class CorsSettings
{
    private const string Key = "Cors:Origins";

    /// <summary>A policy that allows the origins, given as a list or as one text with semicolons.</summary>
    /// <exception cref="SettingsException">One of them is no origin.</exception>
    public static CorsPolicy Read(IConfiguration configuration)
    {
        string[] origins = [.. Listed(configuration).SelectMany(text => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        foreach (string origin in origins)
        {
            Check(origin);
        }

        return new CorsPolicyBuilder(origins).AllowAnyHeader().WithMethods("GET", "POST", "DELETE").Build();
    }

    private static IEnumerable<string> Listed(IConfiguration configuration) =>
        configuration[Key] is { } text ? [text] : configuration.GetSection(Key).Get<string[]>() ?? [];

    private static void Check(string origin)
    {
        bool isOrigin = Uri.TryCreate(origin, UriKind.Absolute, out Uri? uri)
            && uri.Scheme is "http" or "https"
            && string.Equals(uri.GetLeftPart(UriPartial.Authority), origin, StringComparison.OrdinalIgnoreCase);
        if (!isOrigin)
        {
            throw new SettingsException($"{Key} holds '{origin}', which is no origin: write scheme, host and port alone, as https://example.org or http://localhost:3000.");
        }
    }
}
