using System.Globalization;

namespace IndustryGraph.UnitTests.Industry.Analyses;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(string instant) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
