using System.Net;
using System.Net.Sockets;
using System.Text;
using IndustryGraph.TestSupport.Neo4j;
using Xunit;

namespace IndustryGraph.UnitTests.TestSupport;

public sealed class Neo4jLocatorTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("industrygraph-home-").FullName;
    private readonly Dictionary<string, string> variables = [];
    private int timesDockerWasAsked;

    public Neo4jLocatorTests()
    {
        Directory.CreateDirectory(Path.Combine(home, "lib"));
        File.WriteAllText(Path.Combine(home, "lib", "neo4j-5.26.0.jar"), string.Empty);
    }

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Fact]
    public async Task A_running_server_that_the_environment_names_comes_first()
    {
        variables["INDUSTRYGRAPH_TEST_NEO4J"] = "http://localhost:7474";
        variables["INDUSTRYGRAPH_TEST_NEO4J_USER"] = "neo4j";
        variables["INDUSTRYGRAPH_TEST_NEO4J_PASSWORD"] = "secret";
        variables["NEO4J_HOME"] = home;

        var running = Assert.IsType<Neo4jChoice.Running>(await ChooseAsync(docker: true, shared: home));

        Assert.Equal(new Neo4jAccess(new Uri("http://localhost:7474/")) { User = "neo4j", Password = "secret" }, running.Access);
        Assert.Equal(0, timesDockerWasAsked);
    }

    [Fact]
    public async Task Docker_comes_second_and_knows_what_would_have_come_next()
    {
        variables["NEO4J_HOME"] = home;

        var container = Assert.IsType<Neo4jChoice.Container>(await ChooseAsync(docker: true));

        Assert.Equal(new Neo4jChoice.Installation(home), container.Otherwise);
    }

    [Fact]
    public async Task An_installation_that_the_environment_names_comes_before_the_shared_one()
    {
        variables["NEO4J_HOME"] = home;

        Assert.Equal(new Neo4jChoice.Installation(home), await ChooseAsync(shared: "/elsewhere"));
    }

    [Fact]
    public async Task The_shared_installation_comes_last() => Assert.Equal(new Neo4jChoice.Installation("/elsewhere"), await ChooseAsync(shared: "/elsewhere"));

    [Fact]
    public async Task Where_there_is_none_the_reason_names_every_way_to_have_one()
    {
        var none = Assert.IsType<Neo4jChoice.None>(await ChooseAsync());

        Assert.All(["INDUSTRYGRAPH_TEST_NEO4J", "NEO4J_HOME", "Docker", "../shared/neo4j"], way => Assert.Contains(way, none.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_Java_the_reason_says_so() =>
        Assert.Contains("Java 17", Assert.IsType<Neo4jChoice.None>(await ChooseAsync(shared: home, java: false)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("INDUSTRYGRAPH_TEST_NEO4J", "localhost", "no address")]
    [InlineData("NEO4J_HOME", "/no/such/folder", "name the folder of an installation")]
    public async Task A_variable_that_cannot_be_used_fails_the_tests_instead_of_skipping_them(string variable, string value, string hint)
    {
        variables[variable] = value;

        Assert.Contains(hint, (await Assert.ThrowsAsync<InvalidOperationException>(() => ChooseAsync(shared: home))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unix:///no/such/docker.sock")]
    [InlineData("tcp://127.0.0.1:1")]
    [InlineData("no endpoint")]
    public async Task Docker_does_not_answer_where_nobody_listens(string host) => Assert.False(await DockerEndpoint.AnswersAsync(host));

    [Fact]
    public async Task Docker_does_not_answer_where_somebody_listens_and_says_nothing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        Assert.False(await DockerEndpoint.AnswersAsync($"tcp://{listener.LocalEndpoint}"));
    }

    [Fact]
    public async Task Docker_answers_its_ping()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task daemon = AnswerOnceAsync(listener);

        Assert.True(await DockerEndpoint.AnswersAsync($"tcp://{listener.LocalEndpoint}"));
        await daemon;
    }

    private static async Task AnswerOnceAsync(TcpListener listener)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        NetworkStream stream = client.GetStream();
        var buffer = new byte[1024];
        int read = await stream.ReadAsync(buffer);
        Assert.StartsWith("GET /_ping ", Encoding.ASCII.GetString(buffer, 0, read), StringComparison.Ordinal);
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK"u8.ToArray());
    }

    private Task<Neo4jChoice> ChooseAsync(bool docker = false, string? shared = null, bool java = true) => Neo4jLocator.ChooseAsync(new Neo4jLocator.Surroundings(
        variables.GetValueOrDefault,
        () =>
        {
            timesDockerWasAsked++;
            return Task.FromResult(docker);
        },
        java,
        shared));
}
