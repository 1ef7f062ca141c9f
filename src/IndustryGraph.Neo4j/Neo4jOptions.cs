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

    /// <summary>
    /// How long it is tried to find out whether a write took effect whose answer was lost, before it is reported as unknown.
    /// One minute by default, which is enough to start a server anew.
    /// </summary>
    public TimeSpan OutcomeTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long the server waits at its start for a Neo4j that does not answer yet. Two minutes by default; zero for not at
    /// all. The command line does not wait.
    /// </summary>
    public TimeSpan StartTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Neo4jAddress.FaultOf(Uri) is { } fault)
        {
            yield return new ValidationResult(fault, [nameof(Uri)]);
        }

        if (OutcomeTimeout < TimeSpan.FromSeconds(1) || OutcomeTimeout > TimeSpan.FromDays(1))
        {
            yield return new ValidationResult("Neo4j:OutcomeTimeout must lie between 00:00:01 and 1.00:00:00.", [nameof(OutcomeTimeout)]);
        }

        if (StartTimeout < TimeSpan.Zero || StartTimeout > TimeSpan.FromDays(1))
        {
            yield return new ValidationResult("Neo4j:StartTimeout must lie between 00:00:00 and 1.00:00:00.", [nameof(StartTimeout)]);
        }

        if (string.IsNullOrEmpty(User) && !string.IsNullOrEmpty(Password))
        {
            yield return new ValidationResult("Neo4j:Password is set without Neo4j:User: give the user, as neo4j.", [nameof(User)]);
        }
    }
}
