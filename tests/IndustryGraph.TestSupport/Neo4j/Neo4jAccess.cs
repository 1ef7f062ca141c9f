using IndustryGraph.Neo4j;

namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>How to reach a server.</summary>
/// <param name="Uri">Its HTTP address.</param>
public sealed record Neo4jAccess(Uri Uri)
{
    public string? User { get; init; }

    public string? Password { get; init; }

    public string Database { get; init; } = "neo4j";

    /// <summary>The same as options of the engine.</summary>
    public Neo4jOptions ToOptions() => new() { Uri = Uri.AbsoluteUri, User = User, Password = Password, Database = Database };

    /// <summary>The same as settings of the programs, with the kind of store.</summary>
    public IEnumerable<(string Key, string Value)> ToSettings()
    {
        yield return ("Store:Kind", "Neo4j");
        yield return ("Neo4j:Uri", Uri.AbsoluteUri);
        yield return ("Neo4j:Database", Database);
        if (User is not null)
        {
            yield return ("Neo4j:User", User);
            yield return ("Neo4j:Password", Password ?? string.Empty);
        }
    }
}
