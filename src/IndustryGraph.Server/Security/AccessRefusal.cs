using IndustryGraph.Server.Http;
using IndustryGraph.Server.Http.Cypher;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace IndustryGraph.Server.Security;

/// <summary>Refuses a caller in the form of the answers that the address gives otherwise, and says how to sign in.</summary>
internal sealed class AccessRefusal(AuthOptions auth, IProblemDetailsService problems) : IAuthorizationMiddlewareResultHandler
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";
    private const string Forbidden = "Neo.ClientError.Security.Forbidden";

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            return next(context);
        }

        bool isKnown = context.User.Identity is { IsAuthenticated: true };
        context.Response.StatusCode = isKnown ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
        if (!isKnown)
        {
            context.Response.Headers.WWWAuthenticate = Challenges(context.Request);
        }

        string message = isKnown
            ? "This token gives neither the role reader nor the scope industrygraph.read."
            : "Sign in: send an API key as X-Api-Key or as the password of Basic authentication, or a token as Authorization: Bearer.";
        return WriteAsync(context, isKnown, message);
    }

    private Task WriteAsync(HttpContext context, bool isKnown, string message)
    {
        if (context.Request.Path.StartsWithSegments("/graphql", StringComparison.Ordinal))
        {
            return GraphQLErrors.WriteAsync(context, GraphQLMediaTypes.Json, context.Response.StatusCode, message, isKnown ? "FORBIDDEN" : "UNAUTHENTICATED");
        }

        if (context.Request.Path.StartsWithSegments("/db", StringComparison.Ordinal))
        {
            return CypherErrors.WriteAsync(context, context.Response.StatusCode, typed: false, isKnown ? Forbidden : Unauthorized, message);
        }

        return problems.WriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = { Status = context.Response.StatusCode, Detail = message } }).AsTask();
    }

    // Basic makes a browser ask for the key by a box of its own, which scripts that ask for it themselves (the explorer) do not want.
    private string[] Challenges(HttpRequest request) =>
    [
        .. auth.ApiKeys.Count > 0 ? [AsksItself(request) ? "ApiKey realm=\"IndustryGraph\"" : "Basic realm=\"IndustryGraph\", charset=\"UTF-8\""] : Array.Empty<string>(),
        .. auth.Jwt.IsConfigured ? ["Bearer realm=\"IndustryGraph\""] : Array.Empty<string>(),
    ];

    private static bool AsksItself(HttpRequest request) => request.Headers.XRequestedWith == "XMLHttpRequest";
}
