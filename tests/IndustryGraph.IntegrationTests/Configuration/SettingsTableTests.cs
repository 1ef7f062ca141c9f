using System.Reflection;
using System.Text.RegularExpressions;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Neo4j;
using IndustryGraph.Server.Configuration;
using IndustryGraph.Server.Observability;
using IndustryGraph.Server.Security;
using Xunit;

namespace IndustryGraph.IntegrationTests.Configuration;

/// <summary>The table of settings in docs/operations.md names every setting there is, and no other.</summary>
public sealed partial class SettingsTableTests
{
    // Settings that no options class reads.
    private static readonly string[] Others =
        ["urls", "AllowedHosts", "Cors:Origins", "Logging:Format", "Logging:LogLevel:Default", "Otlp:Endpoint", SecretFiles.Folder, SecretFiles.AuthFile];

    [Fact]
    public void Every_setting_stands_in_the_table_and_every_row_is_a_setting()
    {
        IEnumerable<string> expected =
        [
            .. Of<StoreOptions>(StoreOptions.Section),
            .. Of<Neo4jOptions>("Neo4j"),
            .. Of<LimitsOptions>(LimitsOptions.Section),
            .. Of<CypherOptions>(CypherOptions.Section),
            .. Of<ObservabilityOptions>(ObservabilityOptions.Section),
            .. Of<AuthOptions>(AuthOptions.Section),
            .. Of<ApiKeyOptions>("Auth:ApiKeys:0"),
            .. Of<JwtOptions>("Auth:Jwt"),
            .. Others,
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Documented().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Of<T>(string section) => typeof(T)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.CanWrite)
        .Select(property => $"{section}:{property.Name}");

    private static IEnumerable<string> Documented() => File.ReadAllLines(Path.Combine(RepositoryRoot(), "docs", "operations.md"))
        .SkipWhile(line => line != "## Settings").Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Select(line => Row().Match(line)).Where(row => row.Success).Select(row => row.Groups["name"].Value);

    private static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "IndustryGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        }

        return folder;
    }

    [GeneratedRegex(@"^\| `(--)?(?<name>[A-Za-z0-9:]+)` \|", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
