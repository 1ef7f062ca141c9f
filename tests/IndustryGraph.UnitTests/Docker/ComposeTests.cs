using Xunit;
using YamlDotNet.RepresentationModel;

namespace IndustryGraph.UnitTests.Docker;

public sealed class ComposeTests
{
    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("compose.neo4j.yaml")]
    public void Ports_are_published_on_this_machine_alone(string file)
    {
        string[] ports = [.. Services(file).SelectMany(service => Texts(service.Value, "ports"))];

        Assert.NotEmpty(ports);
        Assert.All(ports, port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("compose.neo4j.yaml")]
    public void The_server_may_write_nothing_but_its_store_and_gain_no_rights(string file)
    {
        YamlMappingNode server = Services(file)["industrygraph"];

        Assert.Equal("true", Text(server, "read_only"));
        Assert.Equal(["/tmp"], Texts(server, "tmpfs"));
        Assert.Equal(["ALL"], Texts(server, "cap_drop"));
        Assert.Empty(Texts(server, "cap_add"));
        Assert.All(Services(file).Values, service => Assert.Contains("no-new-privileges:true", Texts(service, "security_opt")));
        Assert.All(Services(file).Values, service => Assert.NotNull(Text(service, "mem_limit")));
        Assert.All(Services(file).Values, service => Assert.NotNull(Text(service, "pids_limit")));
    }

    [Fact]
    public void On_Neo4j_the_server_waits_for_it_and_no_password_stands_in_the_file()
    {
        Dictionary<string, YamlMappingNode> services = Services("compose.neo4j.yaml");
        var waits = (YamlMappingNode)((YamlMappingNode)services["industrygraph"]["depends_on"])["neo4j"];

        Assert.Equal("service_healthy", Text(waits, "condition"));
        Assert.True(services["neo4j"].Children.ContainsKey("healthcheck"));
        Assert.StartsWith("neo4j:5.26", Text(services["neo4j"], "image"), StringComparison.Ordinal);
        Assert.All(services.Values, service => Assert.Equal(["neo4j_auth"], Texts(service, "secrets")));
        IEnumerable<string> settings = services.Values.SelectMany(service => ((YamlMappingNode)service["environment"]).Children.Keys).Select(key => ((YamlScalarNode)key).Value!);
        Assert.DoesNotContain(settings, name => name is "NEO4J_AUTH" or "Neo4j__Password");
    }

    private static Dictionary<string, YamlMappingNode> Services(string file)
    {
        var stream = new YamlStream();
        using StreamReader reader = File.OpenText(Path.Combine(RepositoryFolder.Root, "docker", file));
        stream.Load(reader);
        var services = (YamlMappingNode)((YamlMappingNode)stream.Documents.Single().RootNode)["services"];
        return services.Children.ToDictionary(child => ((YamlScalarNode)child.Key).Value!, child => (YamlMappingNode)child.Value, StringComparer.Ordinal);
    }

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out YamlNode? value) ? ((YamlScalarNode)value).Value : null;

    private static string[] Texts(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) ? [.. ((YamlSequenceNode)value).Select(item => ((YamlScalarNode)item).Value!)] : [];
}
