using IndustryGraph.Graph.Errors;
using IndustryGraph.Server.Http.Cypher.Transactions;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>The addresses below <c>/db</c>.</summary>
internal static class CypherRoutes
{
    private const string Path = "/db/{name}/query/v2";

    public static void MapCypher(this IEndpointRouteBuilder routes)
    {
        CypherEndpoint statements = ActivatorUtilities.CreateInstance<CypherEndpoint>(routes.ServiceProvider);
        TransactionEndpoint transactions = ActivatorUtilities.CreateInstance<TransactionEndpoint>(routes.ServiceProvider);
        Map(routes, Path, ("POST", statements.RunAsync));
        Map(routes, $"{Path}/tx", ("POST", transactions.BeginAsync));
        Map(routes, $"{Path}/tx/{{id}}", ("DELETE", transactions.RollbackAsync), ("POST", transactions.RunAsync));
        Map(routes, $"{Path}/tx/{{id}}/commit", ("POST", transactions.CommitAsync));
        routes.Map("/db/{**rest}", RefusePathAsync);

        void Map(IEndpointRouteBuilder routes, string path, params (string Method, Func<CypherExchange, Task> Handle)[] handlers)
        {
            foreach ((string method, Func<CypherExchange, Task> handle) in handlers)
            {
                routes.MapMethods(path, [method], context => statements.HandleAsync(context, handle));
            }

            string allowed = string.Join(',', [.. handlers.Select(handler => handler.Method), "OPTIONS"]);
            routes.Map(path, context => RefuseMethodAsync(context, allowed));
        }
    }

    private static Task RefuseMethodAsync(HttpContext context, string allowed)
    {
        context.Response.Headers.Allow = allowed;
        return HttpMethods.IsOptions(context.Request.Method)
            ? Task.CompletedTask
            : CypherErrors.WriteAsync(
                context, StatusCodes.Status405MethodNotAllowed, typed: false, GraphErrorCodes.RequestInvalid, $"Method Not Allowed: this address takes {allowed}.");
    }

    private static Task RefusePathAsync(HttpContext context) => CypherErrors.WriteAsync(
        context, StatusCodes.Status404NotFound, typed: false, GraphErrorCodes.RequestInvalid, "Not Found: statements go to /db/neo4j/query/v2, transactions to /db/neo4j/query/v2/tx.");
}
