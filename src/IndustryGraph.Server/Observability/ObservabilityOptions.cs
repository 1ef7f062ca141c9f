using System.ComponentModel.DataAnnotations;

namespace IndustryGraph.Server.Observability;

/// <summary>The section <c>Observability</c>: what is told about the server's work.</summary>
internal sealed class ObservabilityOptions : IValidatableObject
{
    public const string Section = "Observability";

    /// <summary>Statements that take longer are logged with their text. 1 s by default; <c>00:00:00</c> logs none.</summary>
    public TimeSpan SlowStatement { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether <c>/metrics</c> is there. True by default.</summary>
    public bool Metrics { get; set; } = true;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (SlowStatement < TimeSpan.Zero)
        {
            yield return new ValidationResult("Observability:SlowStatement must not be negative; 00:00:00 logs no slow statements.", [nameof(SlowStatement)]);
        }
    }
}
