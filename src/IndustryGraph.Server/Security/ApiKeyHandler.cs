using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace IndustryGraph.Server.Security;

/// <summary>Signs a caller in by an API key.</summary>
internal sealed class ApiKeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeyRing keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!GivenCredentials.AreIn(Request))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        if (GivenCredentials.Read(Request) is not { } given || keys.Find(given) is not { } key)
        {
            return Task.FromResult(AuthenticateResult.Fail("The key is none of this server's."));
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, key.Name!), .. Roles.ClaimsOf(key.Role)], SchemeName);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }
}
