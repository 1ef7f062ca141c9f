using IndustryGraph.Hosting.Settings;
using IndustryGraph.Server.Observability;
using Microsoft.AspNetCore.Diagnostics;

namespace IndustryGraph.Server.Http;

/// <summary>Errors outside of GraphQL and Cypher as problem details (RFC 9457), which never show a stack trace.</summary>
internal static class Problems
{
    /// <summary>The status of an exception that no endpoint caught.</summary>
    public static int StatusOf(Exception exception) =>
        exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    /// <summary>Says in words what the status alone does not.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        int? status = context.ProblemDetails.Status;
        context.ProblemDetails.Extensions["correlationId"] = CorrelationId.Of(context.HttpContext);
        context.ProblemDetails.Detail ??= status switch
        {
            StatusCodes.Status404NotFound => $"There is nothing at {context.HttpContext.Request.Path}. GraphQL is at /graphql, Cypher at /db/neo4j/query/v2.",
            StatusCodes.Status405MethodNotAllowed => $"{context.HttpContext.Request.Path} does not take {context.HttpContext.Request.Method}.",
            StatusCodes.Status413PayloadTooLarge => RequestSizeGuard.Explain(context.HttpContext.RequestServices.GetRequiredService<LimitsOptions>()),
            StatusCodes.Status500InternalServerError => "The fault is in this server; its log tells more.",
            _ => context.HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad ? bad.Message : null,
        };
    }
}
