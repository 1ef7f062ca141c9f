namespace IndustryGraph.Server.Http.Ui;

/// <summary>The page in the place of the explorer and of GraphiQL where the server was built without npm.</summary>
internal static class MissingUi
{
    public const string ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    public const string Html = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>IndustryGraph</title></head>
        <body style="font-family: system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; line-height: 1.5">
        <h1>The pages were not built</h1>
        <p>This server was built without npm, so that the explorer and GraphiQL are missing. Everything else works: send GraphQL by POST
        to <a href="/graphql">/graphql</a>, read the schema at <a href="/schema.graphql">/schema.graphql</a>.</p>
        <p>To have the pages, install Node.js 20.19, 22.12 or newer and start the server again by
        <code>dotnet run --project src/IndustryGraph.Server</code>.</p>
        <pre>curl http://localhost:5080/graphql -H 'Content-Type: application/json' \
          -d '{"query":"{ platformSharing(organization: \"ford\", level: GROUP) { nodes { partner { name } platformCount } } }"}'</pre>
        </body>
        </html>
        """;
}
