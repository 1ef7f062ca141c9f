using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;

namespace IndustryGraph.Server.Security;

/// <summary>Adds the ways to sign in, and the rule that every address wants a reader unless it is marked as public.</summary>
internal static class Authentication
{
    private const string AnyScheme = "Any";

    public static void AddAccess(this IServiceCollection services, AuthOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<ApiKeyRing>();
        services.AddSingleton<Access>();
        services.AddSingleton<IAuthorizationHandler, ReaderHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessRefusal>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new ReaderRequirement()).Build());
        AuthenticationBuilder authentication = services.AddAuthentication(AnyScheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, configureOptions: null)
            .AddPolicyScheme(AnyScheme, displayName: null, any => any.ForwardDefaultSelector = context => SchemeOf(context, options));
        RemoveKeyFiles(services);
        if (options.Jwt.IsConfigured)
        {
            authentication.AddJwtBearer(jwt => Configure(jwt, options.Jwt));
        }
    }

    // Authentication brings keys for cookies along, made and written to disk at the start. There are no cookies here.
    private static void RemoveKeyFiles(IServiceCollection services)
    {
        ServiceDescriptor[] makers = [.. services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Name == "DataProtectionHostedService")];
        Array.ForEach(makers, maker => services.Remove(maker));
    }

    // A token has two dots, and what has two dots and is no key of ours is judged as a token.
    private static string SchemeOf(HttpContext context, AuthOptions options)
    {
        bool isToken = options.Jwt.IsConfigured
            && GivenCredentials.Read(context.Request) is { } given
            && given.Count(c => c == '.') == 2
            && context.RequestServices.GetRequiredService<ApiKeyRing>().Find(given) is null;
        return isToken ? JwtBearerDefaults.AuthenticationScheme : ApiKeyHandler.SchemeName;
    }

    private static void Configure(JwtBearerOptions jwt, JwtOptions options)
    {
        jwt.Authority = options.Authority;
        jwt.Audience = options.Audience;
        jwt.MapInboundClaims = false;

        // The settings let http through only for a provider on this machine.
        jwt.RequireHttpsMetadata = !new Uri(options.Authority!).IsLoopback;
        jwt.Events = new JwtBearerEvents { OnTokenValidated = AddRole };
    }

    private static Task AddRole(TokenValidatedContext context)
    {
        if (Roles.OfToken(context.Principal!) is { } role)
        {
            context.Principal!.AddIdentity(new ClaimsIdentity(Roles.ClaimsOf(role)));
        }

        return Task.CompletedTask;
    }
}
