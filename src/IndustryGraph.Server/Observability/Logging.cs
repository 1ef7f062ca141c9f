using IndustryGraph.Hosting.Settings;

namespace IndustryGraph.Server.Observability;

/// <summary>The setting <c>Logging:Format</c>: <c>simple</c>, a line for people, or <c>json</c>, an object to a line for machines.</summary>
internal static class Logging
{
    private const string Setting = "Logging:Format";

    /// <exception cref="SettingsException">The format is none of them.</exception>
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        switch (builder.Configuration[Setting]?.ToLowerInvariant())
        {
            case null or "" or "simple":
                builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
                break;
            case "json":
                builder.Logging.AddJsonConsole(console =>
                {
                    console.IncludeScopes = true;
                    console.UseUtcTimestamp = true;
                    console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
                });
                break;
            case { } other:
                throw new SettingsException($"{Setting} '{other}' is no format: there are simple and json.");
        }

        // A failure to start is explained in words on standard error, so that its stack trace is not wanted.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }
}
