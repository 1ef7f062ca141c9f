using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Server.Security;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>
/// <c>/db/{name}/query/v2</c>: Cypher over HTTP in the shapes of Neo4j's Query API v2, so that its clients can ask this
/// server.
/// </summary>
internal sealed class CypherEndpoint(IGraphEngine engine, LimitsOptions limits, Access access)
{
    private const string DatabaseName = "neo4j";

    /// <summary>A statement in a transaction of its own.</summary>
    public async Task RunAsync(CypherExchange exchange)
    {
        CypherRequest request = await exchange.ReadAsync(needsStatement: true);
        await using IResultCursor cursor = await engine.RunAsync(exchange.StatementOf(request), exchange.ModeOf(request), exchange.Aborted);
        await exchange.AnswerAsync(
            cursor, request.IncludeCounters, static summary => ValueTask.FromResult<AnswerEnd>(new AnswerEnd.Committed(summary.Bookmarks)));
    }

    /// <summary>Agrees on the forms of JSON, finds the database, and turns errors into answers.</summary>
    public async Task HandleAsync(HttpContext context, Func<CypherExchange, Task> handle)
    {
        bool? typedAnswer = QueryApiMediaType.WantsTyped(context.Request);
        bool? typedBody = HasBody(context.Request) ? QueryApiMediaType.IsTypedBody(context.Request) : false;
        if (typedAnswer is null || typedBody is null)
        {
            await RefuseFormAsync(context, typedAnswer is null);
            return;
        }

        var exchange = new CypherExchange(context, typedBody.Value, typedAnswer.Value, limits, access);
        try
        {
            CheckDatabase(exchange.RouteValue("name"));
            await handle(exchange);
        }
        catch (GraphException exception) when (!context.Response.HasStarted)
        {
            await exchange.AnswerAsync(exception);
        }
    }

    private static bool HasBody(HttpRequest request) => request.ContentType is not null || request.ContentLength is > 0;

    private static void CheckDatabase(string name)
    {
        if (!string.Equals(name, DatabaseName, StringComparison.OrdinalIgnoreCase))
        {
            throw new GraphException(CypherStatusCodes.DatabaseNotFound, $"Graph not found: {name}. This server has one database, {DatabaseName}.");
        }
    }

    private static Task RefuseFormAsync(HttpContext context, bool isAnswer)
    {
        int status = isAnswer ? StatusCodes.Status406NotAcceptable : StatusCodes.Status415UnsupportedMediaType;
        string header = isAnswer ? "Accept" : "Content-Type";
        return CypherErrors.WriteAsync(
            context, status, typed: false, GraphErrorCodes.RequestInvalid, $"{header} must be {QueryApiMediaType.Plain} or {QueryApiMediaType.Of(typed: true)}.");
    }
}
