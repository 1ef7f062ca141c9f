namespace IndustryGraph.Server.Http.Ui;

/// <summary>The pages for the browser, built from <c>Web/</c> by npm: the explorer at its addresses, the IDE for GraphQL at <c>/graphiql</c>.</summary>
internal static class UiEndpoints
{
    private const string ExplorerPolicy =
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // Monaco, the editor inside GraphiQL, makes style elements and workers from text.
    private const string GraphiQLPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'";

    // What the explorer's address can say (Web/src/app/address.ts); every other address stays unknown.
    private static readonly string[] ExplorerRoutes =
    [
        "/", "/network", "/entities", "/entities/{id}", "/sharing", "/analyses", "/analyses/{name}",
    ];

    public static void MapUi(this WebApplication app)
    {
        app.Use(CacheAssetsAsync);
        app.MapStaticAssets().AllowAnonymous();
        foreach (string route in ExplorerRoutes)
        {
            Map(app, route, new UiPage("ui/index.html", ExplorerPolicy));
        }

        Map(app, "/graphiql", new UiPage("ui/graphiql.html", GraphiQLPolicy));
    }

    private static void Map(WebApplication app, string route, UiPage page) =>
        app.MapGet(route, (HttpContext context, IWebHostEnvironment environment) => page.SendAsync(context, environment)).AllowAnonymous();

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
