namespace IndustryGraph.GraphQL.Translation;

/// <summary>The day and the state of knowledge that a part of an operation asks about.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="KnownAt">Only what was recorded by this moment counts.</param>
/// <param name="Day">The parameter that holds the day, with its dollar sign.</param>
/// <param name="Known">The parameter that holds the moment.</param>
internal sealed record Instant(DateOnly AsOf, DateTimeOffset KnownAt, string Day, string Known);
