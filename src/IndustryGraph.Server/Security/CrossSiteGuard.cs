using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Net.Http.Headers;

namespace IndustryGraph.Server.Security;

/// <summary>
/// Refuses what a page of another site makes a browser send, unless <c>Cors:Origins</c> names that site. Browsers tell by
/// the header <c>Origin</c>, which a page cannot forge; other programs send none and are not concerned.
/// </summary>
internal sealed class CrossSiteGuard(RequestDelegate next, CorsPolicy cors, IProblemDetailsService problems)
{
    public async Task InvokeAsync(HttpContext context)
    {
        string origin = context.Request.Headers[HeaderNames.Origin].ToString();
        if (origin.Length == 0 || IsSafe(context.Request.Method) || IsOwn(origin, context.Request) || cors.IsOriginAllowed(origin))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        await problems.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = { Status = StatusCodes.Status403Forbidden, Detail = $"Pages of {origin} may not ask this server. Cors:Origins={origin} would let them." },
        });
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    // Behind a proxy that ends TLS the scheme is not ours, so that only host and port are compared.
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out Uri? uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
