using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using IndustryGraph.IntegrationTests.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace IndustryGraph.IntegrationTests.Security;

/// <summary>Tokens of a provider that runs in this process on loopback.</summary>
public sealed class JwtTests : IAsyncLifetime, IDisposable
{
    private const string Audience = "industrygraph";

    private readonly RSA key = RSA.Create(2048);
    private WebApplication provider = null!;
    private ServerFactory server = null!;
    private string authority = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        provider = builder.Build();
        JsonWebKey published = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.ExportParameters(includePrivateParameters: false)) { KeyId = "one" });
        provider.MapGet("/.well-known/openid-configuration", () => new { issuer = authority, jwks_uri = $"{authority}/keys" });
        provider.MapGet("/keys", () => new { keys = new[] { new { kty = published.Kty, kid = "one", n = published.N, e = published.E, use = "sig", alg = "RS256" } } });
        await provider.StartAsync(Token);
        authority = provider.Urls.Single();
        server = new ServerFactory(("Auth:Jwt:Authority", authority), ("Auth:Jwt:Audience", Audience));
    }

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        Dispose();
    }

    public void Dispose()
    {
        server.Dispose();
        key.Dispose();
    }

    [Theory]
    [InlineData("scope", "openid industrygraph.read", HttpStatusCode.OK)]
    [InlineData("scope", "industrygraph.write", HttpStatusCode.OK)]
    [InlineData("roles", "reader", HttpStatusCode.OK)]
    [InlineData("roles", "editor", HttpStatusCode.OK)]
    [InlineData("scope", "openid", HttpStatusCode.Forbidden)]
    [InlineData("roles", "readers", HttpStatusCode.Forbidden)]
    public async Task The_role_or_scope_of_a_token_decides(string claim, string value, HttpStatusCode expected) =>
        Assert.Equal(expected, await AskAsync("{__typename}", Make(claim, value)));

    [Fact]
    public async Task Only_tokens_of_the_provider_for_this_audience_and_this_time_are_taken()
    {
        using var other = RSA.Create(2048);
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync("{__typename}", Make("roles", "reader", audience: "another")));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync("{__typename}", Make("roles", "reader", issuer: "https://elsewhere.example")));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync("{__typename}", Make("roles", "reader", expires: DateTime.UtcNow.AddHours(-1))));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync("{__typename}", Make("roles", "reader", signer: other)));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync("{__typename}", "no.token.this"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync("{__typename}", token: null));
    }

    private async Task<HttpStatusCode> AskAsync(string query, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={query}");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await server.CreateClient().SendAsync(request, Token);
        return response.StatusCode;
    }

    private string Make(string claim, string value, string audience = Audience, string? issuer = null, DateTime? expires = null, RSA? signer = null)
    {
        DateTime end = expires ?? DateTime.UtcNow.AddMinutes(5);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? authority,
            Audience = audience,
            NotBefore = end.AddMinutes(-10),
            IssuedAt = end.AddMinutes(-10),
            Expires = end,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { [claim] = claim == "roles" ? new[] { value } : value },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(signer ?? key) { KeyId = "one" }, SecurityAlgorithms.RsaSha256),
        });
    }
}
