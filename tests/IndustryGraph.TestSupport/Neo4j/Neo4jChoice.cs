namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>Where tests take a Neo4j from: exactly one of a running server, a container, an installation, or none.</summary>
public abstract record Neo4jChoice
{
    private Neo4jChoice()
    {
    }

    /// <summary>A server that runs already and that the environment names.</summary>
    public sealed record Running(Neo4jAccess Access) : Neo4jChoice;

    /// <summary>A container of Docker; where it does not start, what would have come next.</summary>
    public sealed record Container(Neo4jChoice Otherwise) : Neo4jChoice;

    /// <summary>A folder with the jars of a Neo4j, to be started with Java.</summary>
    public sealed record Installation(string Home) : Neo4jChoice;

    /// <summary>None: tests that need one are skipped for this reason.</summary>
    public sealed record None(string Reason) : Neo4jChoice;
}
