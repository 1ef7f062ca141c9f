using IndustryGraph.Hosting.Settings;
using IndustryGraph.Server.Configuration;
using IndustryGraph.Server.Security;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace IndustryGraph.IntegrationTests.Security;

public sealed class BindGuardTests
{
    [Theory]
    [InlineData("urls", "http://0.0.0.0:5080")]
    [InlineData("urls", "http://*:5080")]
    [InlineData("urls", "http://+:5080")]
    [InlineData("urls", "http://[::]:5080")]
    [InlineData("urls", "http://192.168.1.10:5080")]
    [InlineData("urls", "http://graph.example.org:5080")]
    [InlineData("urls", "http://localhost:5080;https://0.0.0.0:5443")]
    [InlineData("http_ports", "8080")]
    [InlineData("https_ports", "8443")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://0.0.0.0:5080")]
    public void An_address_that_others_reach_is_refused_with_the_ways_out(string setting, string value)
    {
        SettingsException refusal = Assert.Throws<SettingsException>(() => Check((setting, value)));

        Assert.Contains("--urls http://localhost:5080", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Auth:ApiKeys:0:Key", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Auth:Jwt:Authority", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Auth:AllowAnonymous=true", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urls", "http://localhost:5080")]
    [InlineData("urls", "http://LOCALHOST:5080;http://127.0.0.1:1;http://127.9.9.9:2;http://[::1]:3")]
    [InlineData("urls", "http://unix:/run/industrygraph.sock")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://127.0.0.1:5080")]
    [InlineData("Logging:Format", "json")]
    public void An_address_of_this_machine_alone_is_fine(string setting, string value) => Check((setting, value));

    [Theory]
    [InlineData("Auth:AllowAnonymous", "true")]
    [InlineData("Auth:Jwt:Authority", "https://login.example.org")]
    public void Others_may_reach_it_where_they_sign_in_or_that_is_wanted(string setting, string value) =>
        Check(("urls", "http://0.0.0.0:5080"), (setting, value), setting.Contains("Jwt", StringComparison.Ordinal) ? ("Auth:Jwt:Audience", "industrygraph") : ("urls", "http://0.0.0.0:1"));

    [Theory]
    [InlineData("Auth:ApiKeys:0:Name is missing", "Auth:ApiKeys:0:Key", "0123456789abcdef")]
    [InlineData("needs one of Key and Sha256", "Auth:ApiKeys:0:Name", "me")]
    [InlineData("has 5 characters", "Auth:ApiKeys:0:Name", "me", "Auth:ApiKeys:0:Key", "short")]
    [InlineData("is no SHA-256", "Auth:ApiKeys:0:Name", "me", "Auth:ApiKeys:0:Sha256", "abc")]
    [InlineData("Auth:Jwt:Audience is missing", "Auth:Jwt:Authority", "https://login.example.org")]
    [InlineData("is no address of a provider", "Auth:Jwt:Authority", "http://login.example.org", "Auth:Jwt:Audience", "x")]
    [InlineData("without Auth:Jwt:Authority", "Auth:Jwt:Audience", "x")]
    public void Settings_that_would_let_the_wrong_people_in_are_refused(string expected, params string[] settings)
    {
        SettingsException refusal = Assert.Throws<SettingsException>(
            () => Check([.. settings.Chunk(2).Select(pair => (pair[0], pair[1]))]));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    private static void Check(params (string Key, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, string value) in settings)
        {
            values[key] = value;
        }

        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        BindGuard.Check(ListenAddresses.Read(configuration), SettingsReader.Read<AuthOptions>(configuration, AuthOptions.Section));
    }
}
