using System.ComponentModel.DataAnnotations;

namespace IndustryGraph.Server.Configuration;

/// <summary>The section <c>Cypher</c>: what statements may do that come over HTTP.</summary>
internal sealed class CypherOptions : IValidatableObject
{
    public const string Section = "Cypher";

    /// <summary>Whether they may write. False by default.</summary>
    public bool AllowWrites { get; set; }

    /// <summary>How long a transaction may idle between two requests before it is rolled back. One minute by default.</summary>
    public TimeSpan TransactionTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How many transactions may be open at a time. 32 by default.</summary>
    [Range(1, 10_000, ErrorMessage = "Cypher:MaxOpenTransactions must lie between 1 and 10000.")]
    public int MaxOpenTransactions { get; set; } = 32;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (TransactionTimeout < TimeSpan.FromSeconds(1) || TransactionTimeout > TimeSpan.FromDays(1))
        {
            yield return new ValidationResult("Cypher:TransactionTimeout must lie between 00:00:01 and 1.00:00:00.", [nameof(TransactionTimeout)]);
        }
    }
}
