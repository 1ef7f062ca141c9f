using System.ComponentModel.DataAnnotations;

namespace IndustryGraph.Neo4j;

/// <summary>Where a Neo4j answers and how to sign in there.</summary>
public sealed class Neo4jOptions : IValidatableObject
{
    /// <summary>The HTTP address of the server, as <c>http://localhost:7474</c> or <c>https://….databases.neo4j.io</c>. No default.</summary>
    [Required(ErrorMessage = "Neo4j:Uri is missing: give the HTTP address of the server, as http://localhost:7474.")]
    public string? Uri { get; set; }

    /// <summary>The name of the database. <c>neo4j</c> by default.</summary>
    [Required(ErrorMessage = "Neo4j:Database is empty: give the name of the database, as neo4j.")]
    public string Database { get; set; } = "neo4j";

    /// <summary>The user. None by default, which sends no credentials.</summary>
    public string? User { get; set; }

    /// <summary>The user's password. Empty by default.</summary>
    public string? Password { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Neo4jAddress.FaultOf(Uri) is { } fault)
        {
            yield return new ValidationResult(fault, [nameof(Uri)]);
        }

        if (string.IsNullOrEmpty(User) && !string.IsNullOrEmpty(Password))
        {
            yield return new ValidationResult("Neo4j:Password is set without Neo4j:User: give the user, as neo4j.", [nameof(User)]);
        }
    }
}
