namespace IndustryGraph.Server.Security;

/// <summary>Headers that every answer bears, unless the endpoint set its own.</summary>
internal static class SecurityHeaders
{
    /// <summary>Answers that are no page may load nothing and be framed nowhere.</summary>
    private const string NoPage = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(static state => Add((HttpContext)state), context);
        return next(context);
    });

    private static Task Add(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("X-Frame-Options", "DENY");

        // A script of the pages that runs as a worker would take the policy of its own answer.
        if (!context.Request.Path.StartsWithSegments("/ui", StringComparison.Ordinal))
        {
            headers.TryAdd("Content-Security-Policy", NoPage);
        }

        return Task.CompletedTask;
    }
}
