namespace IndustryGraph.GraphQL.Translation;

/// <summary>Where in the operation a field stands: what is inherited from the fields around it.</summary>
/// <param name="Instant">The day and the state of knowledge, unless the field has its own.</param>
/// <param name="Rows">How many objects the field is asked of, at most.</param>
internal sealed record Scope(Instant Instant, long Rows);
