using Microsoft.Extensions.FileProviders;

namespace IndustryGraph.Server.Http.Ui;

/// <summary><c>/graphiql</c>: the IDE for GraphQL, built from <c>Web/</c> by npm; and <c>/</c>, which leads there.</summary>
internal static class GraphiQLEndpoint
{
    private const string Page = "ui/graphiql.html";

    public static void MapGraphiQL(this WebApplication app)
    {
        app.Use(CacheAssetsAsync);
        app.MapStaticAssets().AllowAnonymous();
        app.MapGet("/", () => Results.Redirect("/graphiql?open=first")).AllowAnonymous();
        app.MapGet("/graphiql", SendPageAsync).AllowAnonymous();
    }

    private static Task SendPageAsync(HttpContext context, IWebHostEnvironment environment)
    {
        IFileInfo page = environment.WebRootFileProvider.GetFileInfo(Page);
        HttpResponse response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.ContentSecurityPolicy =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'";
        return page.Exists ? response.SendFileAsync(page, context.RequestAborted) : response.WriteAsync(MissingUi.Html, context.RequestAborted);
    }

    // Vite puts a hash of the content into these names, so that a name never means other content.
    private static Task CacheAssetsAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/ui/assets", StringComparison.Ordinal))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status200OK)
                {
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
