using IndustryGraph.Server.Observability;
using IndustryGraph.Server.Security;

namespace IndustryGraph.Server.Http;

/// <summary>What every request passes before it comes to an endpoint.</summary>
internal static class ServerPipeline
{
    public static void UseServerPipeline(this WebApplication app)
    {
        app.UseCorrelationId();
        app.UseSecurityHeaders();
        app.UseHsts();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = Problems.StatusOf,

            // What a client sent wrongly is told to the client, and is no fault to be logged.
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages();
        app.UseMiddleware<RequestSizeGuard>();
        app.UseCors();
        app.UseMiddleware<CrossSiteGuard>();
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
