using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Server.Observability;
using IndustryGraph.Server.Security;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>
/// <c>/db/{name}/query/v2</c>: Cypher over HTTP in the shapes of Neo4j's Query API v2, so that its clients can ask this
/// server. One statement a request; explicit transactions are not offered.
/// </summary>
internal sealed class CypherEndpoint(IGraphEngine engine, LimitsOptions limits, Access access)
{
    private const string DatabaseName = "neo4j";

    public async Task HandleAsync(HttpContext context, string name)
    {
        bool? typedAnswer = QueryApiMediaType.WantsTyped(context.Request);
        bool? typedBody = QueryApiMediaType.IsTypedBody(context.Request);
        if (typedAnswer is null || typedBody is null)
        {
            int status = typedAnswer is null ? StatusCodes.Status406NotAcceptable : StatusCodes.Status415UnsupportedMediaType;
            string header = typedAnswer is null ? "Accept" : "Content-Type";
            await CypherErrors.WriteAsync(
                context, status, typed: false, GraphErrorCodes.RequestInvalid, $"{header} must be {QueryApiMediaType.Plain} or {QueryApiMediaType.Of(typed: true)}.");
            return;
        }

        try
        {
            await RunAsync(context, name, typedBody.Value, typedAnswer.Value);
        }
        catch (GraphException exception) when (!context.Response.HasStarted)
        {
            await CypherErrors.WriteAsync(context, CypherStatusCodes.Of(exception), typedAnswer.Value, exception.Code, Explain(exception, context));
        }
    }

    private async Task RunAsync(HttpContext context, string name, bool typedBody, bool typedAnswer)
    {
        if (!string.Equals(name, DatabaseName, StringComparison.OrdinalIgnoreCase))
        {
            throw new GraphException(CypherStatusCodes.DatabaseNotFound, $"Graph not found: {name}. This server has one database, {DatabaseName}.");
        }

        CypherRequest request = await ReadAsync(context.Request.Body, typedBody, context.RequestAborted);
        AccessMode mode = access.MayWrite(context.User) ? request.AccessMode : AccessMode.Read;
        await using IResultCursor cursor = await engine.RunAsync(ToStatement(request), mode, context.RequestAborted);
        (bool hasRow, GraphException? error) = await BeginAsync(cursor, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.ContentType = QueryApiMediaType.Of(typedAnswer);
        var writer = new CypherAnswerWriter(context.Response.BodyWriter, typedAnswer, CorrelationId.Of(context));
        await writer.WriteAsync(cursor, hasRow, error, request.IncludeCounters, context.RequestAborted);
    }

    // What is wrong with the request itself shows with the first row at the latest, while the status can still say so.
    private static async Task<(bool HasRow, GraphException? Error)> BeginAsync(IResultCursor cursor, CancellationToken cancellationToken)
    {
        try
        {
            return (await cursor.ReadAsync(cancellationToken), null);
        }
        catch (GraphException exception) when (CypherStatusCodes.Of(exception) == StatusCodes.Status202Accepted)
        {
            return (false, exception);
        }
    }

    private CypherStatement ToStatement(CypherRequest request)
    {
        StatementLimits allowed = limits.ToStatementLimits();
        bool wantsLess = request.MaxExecutionTime is { } time && time < allowed.Timeout;
        return new CypherStatement(request.Statement, request.Parameters)
        {
            Limits = wantsLess ? allowed with { Timeout = request.MaxExecutionTime!.Value } : allowed,
        };
    }

    private string Explain(GraphException exception, HttpContext context) => exception.Code == GraphErrorCodes.AccessMode && !access.MayWrite(context.User)
        ? $"{exception.Message} {access.HowToWrite}"
        : exception.Message;

    private static async Task<CypherRequest> ReadAsync(Stream body, bool typed, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await body.CopyToAsync(bytes, cancellationToken);
        return CypherRequest.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), typed);
    }
}
