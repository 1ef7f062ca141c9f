using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Json;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Server.Observability;
using IndustryGraph.Server.Security;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>One request to the Query API and its answer, in the forms of JSON that client and server agreed on.</summary>
internal sealed class CypherExchange(HttpContext context, bool typedBody, bool typedAnswer, LimitsOptions limits, Access access)
{
    /// <summary>Ends when the client is gone.</summary>
    public CancellationToken Aborted => context.RequestAborted;

    /// <summary>Who asks, so that nobody takes up the transaction of somebody else.</summary>
    public string Caller => context.User.Identity?.Name ?? string.Empty;

    /// <summary>A part of the address.</summary>
    public string RouteValue(string name) => (string)context.GetRouteValue(name)!;

    /// <summary>What the request asks for.</summary>
    /// <exception cref="GraphException">RequestInvalid: it is not of the form that the Query API takes.</exception>
    public async Task<CypherRequest> ReadAsync(bool needsStatement)
    {
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, Aborted);
        CypherRequest request = CypherRequest.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), typedBody);
        return request.HasStatement || !needsStatement ? request : throw JsonTokens.Invalid("statement cannot be null or empty");
    }

    /// <summary>The mode that the caller may have of the one it asks for.</summary>
    public AccessMode ModeOf(CypherRequest request) => access.MayWrite(context.User) ? request.AccessMode : AccessMode.Read;

    /// <summary>The statement, under the server's limits or less where the client wants less.</summary>
    public CypherStatement StatementOf(CypherRequest request)
    {
        StatementLimits allowed = limits.ToStatementLimits();
        bool wantsLess = request.MaxExecutionTime is { } time && time < allowed.Timeout;
        return new CypherStatement(request.Statement, request.Parameters)
        {
            Limits = wantsLess ? allowed with { Timeout = request.MaxExecutionTime!.Value } : allowed,
            Bookmarks = request.Bookmarks,
        };
    }

    /// <summary>Answers rows.</summary>
    /// <returns>The error that ended the answer.</returns>
    public async Task<GraphException?> AnswerAsync(IResultCursor cursor, bool includeCounters, EndAnswer end)
    {
        (bool hasRow, GraphException? error) = await BeginAsync(cursor);
        Accept();
        var writer = new CypherAnswerWriter(context.Response.BodyWriter, typedAnswer, CorrelationId.Of(context));
        return await writer.WriteAsync(cursor, hasRow, error, includeCounters, end, Aborted);
    }

    /// <summary>Answers without rows.</summary>
    public async Task AnswerAsync(AnswerEnd end)
    {
        Accept();
        await CypherAnswerWriter.WriteAsync(context.Response.BodyWriter, end, Aborted);
    }

    /// <summary>Answers an error, where nothing was answered yet.</summary>
    public Task AnswerAsync(GraphException exception)
    {
        string message = exception.Code == GraphErrorCodes.AccessMode && !access.MayWrite(context.User) ? $"{exception.Message} {access.HowToWrite}" : exception.Message;
        return CypherErrors.WriteAsync(context, CypherStatusCodes.Of(exception), typedAnswer, exception.Code, message);
    }

    private void Accept()
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.ContentType = QueryApiMediaType.Of(typedAnswer);
    }

    // What is wrong with the request itself shows with the first row at the latest, while the status can still say so.
    private async Task<(bool HasRow, GraphException? Error)> BeginAsync(IResultCursor cursor)
    {
        try
        {
            return (await cursor.ReadAsync(Aborted), null);
        }
        catch (GraphException exception) when (CypherStatusCodes.Of(exception) == StatusCodes.Status202Accepted)
        {
            return (false, exception);
        }
    }
}
