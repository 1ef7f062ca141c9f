using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>The addresses below <c>/db</c>.</summary>
internal static class CypherRoutes
{
    private const string Path = "/db/{name}/query/v2";

    public static void MapCypher(this IEndpointRouteBuilder routes)
    {
        CypherEndpoint endpoint = ActivatorUtilities.CreateInstance<CypherEndpoint>(routes.ServiceProvider);
        routes.MapPost(Path, context => endpoint.HandleAsync(context, (string)context.GetRouteValue("name")!));
        routes.Map(Path, RefuseMethodAsync);
        routes.Map("/db/{**rest}", RefusePathAsync);
    }

    private static Task RefuseMethodAsync(HttpContext context)
    {
        context.Response.Headers.Allow = "POST,OPTIONS";
        return HttpMethods.IsOptions(context.Request.Method)
            ? Task.CompletedTask
            : CypherErrors.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, typed: false, GraphErrorCodes.RequestInvalid, "Method Not Allowed: a statement is sent by POST.");
    }

    private static Task RefusePathAsync(HttpContext context) => CypherErrors.WriteAsync(
        context, StatusCodes.Status404NotFound, typed: false, GraphErrorCodes.RequestInvalid, "Not Found: statements go to /db/neo4j/query/v2; explicit transactions (/tx) are not offered.");
}
