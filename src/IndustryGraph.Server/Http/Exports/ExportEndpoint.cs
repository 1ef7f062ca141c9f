using System.Net.Mime;
using IndustryGraph.Exports;
using IndustryGraph.Exports.Formats;
using IndustryGraph.Exports.Requests;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Hosting.Settings;
using Microsoft.Net.Http.Headers;

namespace IndustryGraph.Server.Http.Exports;

/// <summary>
/// <c>/export/{format}</c>: the graph, a part or a view of it, as a file for network tools. It is written while it is read;
/// when that fails midway the connection breaks, so that nobody takes half a file for a whole one.
/// </summary>
internal static partial class ExportEndpoint
{
    public static void MapExports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/export", () => ExportFormats.All.Select(format => new { format.Name, format.Description, format.MediaType, address = $"/export/{format.Name}" }));
        endpoints.MapMethods("/export/{format}", [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post], AnswerAsync).WithDisplayName("Export");
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context, string format, IGraphEngine engine, LimitsOptions limits, TimeProvider clock, ILogger<Exporter> logger)
    {
        CancellationToken aborted = context.RequestAborted;
        try
        {
            ExportRequest request = new ExportRequestReader(clock).Read(format, await ExportRequestParameters.ReadAsync(context.Request, aborted));
            await using PreparedExport export = await new Exporter(engine, clock, limits.ToStatementLimits()).PrepareAsync(request, aborted);
            SetHeaders(context.Response, export);
            if (!HttpMethods.IsHead(context.Request.Method))
            {
                await WriteAsync(context, export, logger);
            }

            return Results.Empty;
        }
        catch (ExportException exception)
        {
            return Results.Problem(exception.Message, statusCode: StatusCodes.Status400BadRequest);
        }
        catch (GraphException exception) when (!context.Response.HasStarted)
        {
            return Results.Problem(exception.Message, statusCode: StatusOf(exception));
        }
    }

    private static async Task WriteAsync(HttpContext context, PreparedExport export, ILogger logger)
    {
        try
        {
            await export.WriteAsync(context.Response.BodyWriter, progress: null, context.RequestAborted);
        }
        catch (Exception exception)
        {
            if (!context.RequestAborted.IsCancellationRequested)
            {
                LogBreak(logger, export.Request.Format.Name, exception);
            }

            context.Abort();
        }
    }

    private static void SetHeaders(HttpResponse response, PreparedExport export)
    {
        response.ContentType = export.Request.Format.MediaType;
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        var disposition = new ContentDispositionHeaderValue(DispositionTypeNames.Attachment);
        disposition.SetHttpFileName(export.FileName);
        response.Headers.ContentDisposition = disposition.ToString();
    }

    private static int StatusOf(GraphException exception) => exception.IsTransient || exception.Code == GraphErrorCodes.TransactionTimedOut
        ? StatusCodes.Status503ServiceUnavailable
        : StatusCodes.Status500InternalServerError;

    [LoggerMessage(EventId = 1101, Level = LogLevel.Error, Message = "An export as {Format} broke off; the connection was closed")]
    private static partial void LogBreak(ILogger logger, string format, Exception exception);
}
