namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>
/// Chooses where tests take a Neo4j from: INDUSTRYGRAPH_TEST_NEO4J, which holds the HTTP address of a running one (with
/// INDUSTRYGRAPH_TEST_NEO4J_USER, _PASSWORD and _DATABASE), then Docker, then the installation in NEO4J_HOME or in
/// <c>../shared/neo4j</c>, else none.
/// </summary>
public static class Neo4jLocator
{
    public const string AddressVariable = "INDUSTRYGRAPH_TEST_NEO4J";
    public const string HomeVariable = "NEO4J_HOME";
    private const string SharedName = "neo4j";

    /// <summary>The folder of an installation that can be started on this machine; null where there is none.</summary>
    public static string? FindInstallation()
    {
        string? home = Environment.GetEnvironmentVariable(HomeVariable) is { Length: > 0 } named ? named : SharedFolder.Find(SharedName);
        return home is not null && Neo4jInstallation.IsOne(home) && JavaProgram.Find() is not null ? home : null;
    }

    /// <summary>The choice on this machine.</summary>
    public static Task<Neo4jChoice> FindAsync() => ChooseAsync(new Surroundings(
        Environment.GetEnvironmentVariable, DockerEndpoint.AnswersAsync, JavaProgram.Find() is not null, SharedFolder.Find(SharedName)));

    /// <summary>The choice in given surroundings.</summary>
    /// <exception cref="InvalidOperationException">A variable holds something that cannot be used.</exception>
    internal static async Task<Neo4jChoice> ChooseAsync(Surroundings surroundings)
    {
        if (Read(surroundings, AddressVariable) is { } address)
        {
            return new Neo4jChoice.Running(AccessOf(surroundings, address));
        }

        Neo4jChoice installed = Installed(surroundings);
        return await surroundings.DockerAnswers() ? new Neo4jChoice.Container(installed) : installed;
    }

    private static Neo4jAccess AccessOf(Surroundings surroundings, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            throw new InvalidOperationException($"{AddressVariable} '{address}' is no address: write it as http://localhost:7474.");
        }

        return new Neo4jAccess(uri)
        {
            User = Read(surroundings, $"{AddressVariable}_USER"),
            Password = Read(surroundings, $"{AddressVariable}_PASSWORD"),
            Database = Read(surroundings, $"{AddressVariable}_DATABASE") ?? "neo4j",
        };
    }

    private static Neo4jChoice Installed(Surroundings surroundings)
    {
        string? named = Read(surroundings, HomeVariable);
        if (named is not null && !Neo4jInstallation.IsOne(named))
        {
            throw new InvalidOperationException($"{HomeVariable} '{named}' has no folder lib with the jars of a Neo4j: name the folder of an installation.");
        }

        if ((named ?? surroundings.Shared) is not { } home)
        {
            return new Neo4jChoice.None(
                $"No Neo4j for tests: {AddressVariable} and {HomeVariable} are not set, Docker does not answer, and {SharedFolder.Missing(SharedName)}");
        }

        return surroundings.HasJava
            ? new Neo4jChoice.Installation(home)
            : new Neo4jChoice.None($"The Neo4j in {home} needs Java 17 or newer: there is no java in JAVA_HOME or on the path.");
    }

    private static string? Read(Surroundings surroundings, string variable) =>
        surroundings.Variable(variable) is { Length: > 0 } value ? value : null;

    /// <summary>What the choice depends on.</summary>
    internal sealed record Surroundings(Func<string, string?> Variable, Func<Task<bool>> DockerAnswers, bool HasJava, string? Shared);
}
