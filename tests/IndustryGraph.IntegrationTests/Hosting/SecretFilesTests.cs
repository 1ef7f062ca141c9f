using IndustryGraph.Hosting.Settings;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace IndustryGraph.IntegrationTests.Hosting;

public sealed class SecretFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("industrygraph-secrets-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_in_the_folder_is_a_setting_and_counts_before_others()
    {
        File.WriteAllText(Path.Combine(folder, "Neo4j__Password"), "from the file\n");

        IConfiguration configuration = Read(("Secrets:Folder", folder), ("Neo4j:Password", "from elsewhere"));

        Assert.Equal("from the file", configuration["Neo4j:Password"]);
    }

    [Fact]
    public void A_file_in_the_form_of_Neo4j_gives_user_and_password()
    {
        string file = Path.Combine(folder, "neo4j_auth");
        File.WriteAllText(file, "neo4j/with/slash\n");

        IConfiguration configuration = Read(("Neo4j:AuthFile", file));

        Assert.Equal(("neo4j", "with/slash"), (configuration["Neo4j:User"], configuration["Neo4j:Password"]));
    }

    [Theory]
    [InlineData("neo4j")]
    [InlineData("/password")]
    [InlineData("neo4j/")]
    [InlineData("")]
    public void A_file_of_another_form_is_refused_without_telling_what_it_holds(string content)
    {
        string file = Path.Combine(folder, "auth");
        File.WriteAllText(file, content);

        SettingsException refusal = Assert.Throws<SettingsException>(() => Read(("Neo4j:AuthFile", file)));

        Assert.Contains("neo4j/password", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo4j:AuthFile")]
    [InlineData("Secrets:Folder")]
    public void What_is_named_must_be_there(string setting) =>
        Assert.Contains(setting, Assert.Throws<SettingsException>(() => Read((setting, Path.Combine(folder, "nothing")))).Message, StringComparison.Ordinal);

    private static ConfigurationManager Read(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        configuration.AddSecretFiles(configuration);
        return configuration;
    }
}
