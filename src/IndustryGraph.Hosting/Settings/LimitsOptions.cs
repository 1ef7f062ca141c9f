using System.ComponentModel.DataAnnotations;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.Hosting.Settings;

/// <summary>The section <c>Limits</c>: what one statement and one request may cost.</summary>
public sealed class LimitsOptions : IValidatableObject
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Limits";

    /// <summary>How long a statement may run, as <c>00:00:30</c>. 30 s by default.</summary>
    public TimeSpan Timeout { get; set; } = StatementLimits.Default.Timeout;

    /// <summary>How many rows a statement may return. A million by default.</summary>
    [Range(1, long.MaxValue, ErrorMessage = "Limits:MaxRows must be at least 1.")]
    public long MaxRows { get; set; } = StatementLimits.Default.MaxRows;

    /// <summary>How many bytes a statement may keep while it runs. 512 MiB by default.</summary>
    [Range(1 << 20, long.MaxValue, ErrorMessage = "Limits:MaxMemoryBytes must be at least 1048576.")]
    public long MaxMemoryBytes { get; set; } = StatementLimits.Default.MaxMemoryBytes;

    /// <summary>How many bytes the body of an HTTP request may have. 10 MiB by default.</summary>
    [Range(1 << 10, 1 << 30, ErrorMessage = "Limits:MaxRequestBytes must lie between 1024 and 1073741824.")]
    public long MaxRequestBytes { get; set; } = 10L << 20;

    /// <summary>How long statements that still run may go on when the server is told to stop. 10 s by default.</summary>
    public TimeSpan Shutdown { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>What one statement may cost.</summary>
    public StatementLimits ToStatementLimits() => new() { Timeout = Timeout, MaxRows = MaxRows, MaxMemoryBytes = MaxMemoryBytes };

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // Timers take up to 49 days.
        if (Timeout < TimeSpan.FromMilliseconds(1) || Timeout > TimeSpan.FromDays(40))
        {
            yield return new ValidationResult("Limits:Timeout must lie between 00:00:00.001 and 40.00:00:00.", [nameof(Timeout)]);
        }

        if (Shutdown < TimeSpan.Zero || Shutdown > TimeSpan.FromHours(1))
        {
            yield return new ValidationResult("Limits:Shutdown must lie between 00:00:00 and 01:00:00.", [nameof(Shutdown)]);
        }
    }
}
