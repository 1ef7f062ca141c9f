namespace IndustryGraph.Engine.FullText;

/// <summary>
/// What answers full-text queries. The engine cuts the entities of an index into shards and asks for a shard to be built
/// when a query first needs it; shards are immutable and shared by all states of the graph that agree on their entities,
/// so every query is answered for exactly the state that it reads. Nothing is started before the first query.
/// </summary>
/// <remarks>All members may be called by several threads at once.</remarks>
public interface IFullTextIndexProvider
{
    /// <summary>The analyzers that an index or query may name.</summary>
    IReadOnlyList<FullTextAnalyzer> Analyzers { get; }

    /// <summary>The analyzer of an index that names none.</summary>
    string DefaultAnalyzer { get; }

    /// <summary>Builds a shard from its documents.</summary>
    IFullTextShard Build(FullTextIndexDefinition index, IEnumerable<FullTextDocument> documents);

    /// <summary>Answers a query over all shards of an index, best first, ties by id. Scores count terms over all shards.</summary>
    /// <param name="index">The index.</param>
    /// <param name="shards">Its shards.</param>
    /// <param name="query">The query in the syntax of Lucene's classic query parser.</param>
    /// <param name="options">What the caller asked for.</param>
    /// <exception cref="Graph.Errors.GraphException">ProcedureCallFailed: the query cannot be parsed.</exception>
    IReadOnlyList<FullTextHit> Search(FullTextIndexDefinition index, IReadOnlyList<IFullTextShard> shards, string query, FullTextQueryOptions options);
}

/// <summary>A part of an index, made by a provider. Immutable.</summary>
public interface IFullTextShard;

/// <summary>An analyzer: how text becomes terms.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does, for people.</param>
public sealed record FullTextAnalyzer(string Name, string Description);

/// <summary>A full-text index.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fields">The properties that it holds.</param>
/// <param name="Analyzer">The name of its analyzer.</param>
public sealed record FullTextIndexDefinition(string Name, IReadOnlyList<string> Fields, string Analyzer);

/// <summary>What an entity contributes.</summary>
/// <param name="Id">The entity.</param>
/// <param name="Texts">Property and text; a property that holds a list has several.</param>
public sealed record FullTextDocument(long Id, IReadOnlyList<KeyValuePair<string, string>> Texts);

/// <summary>How a query is answered.</summary>
/// <param name="Skip">How many of the best hits are left out.</param>
/// <param name="Limit">How many hits are wanted at most; null for all.</param>
/// <param name="Analyzer">The analyzer for the query; null for that of the index.</param>
public sealed record FullTextQueryOptions(int Skip = 0, int? Limit = null, string? Analyzer = null);

/// <summary>An entity that a query found.</summary>
/// <param name="Id">The entity.</param>
/// <param name="Score">How well it fits; comparable within one query only.</param>
public readonly record struct FullTextHit(long Id, double Score);
