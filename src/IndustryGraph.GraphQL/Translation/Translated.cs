using IndustryGraph.GraphQL.Shaping;

namespace IndustryGraph.GraphQL.Translation;

/// <summary>A field in Cypher, and how its value becomes JSON.</summary>
/// <param name="Cypher">An expression; null where the value does not depend on the graph.</param>
internal readonly record struct Translated(string? Cypher, Shape Shape);
