using System.Collections.Concurrent;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Chunks;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.FullText;

/// <summary>
/// Full-text queries over any state of the graph, the layers of a transaction included. A shard stands for a few chunks
/// and is known by them: a commit that touched none of them leaves it as it is.
/// </summary>
internal sealed class FullTextSearch(IFullTextIndexProvider? provider)
{
    public const string AnalyzerOption = "fulltext.analyzer";

    private const int ChunksPerShard = 8;

    private readonly ConcurrentDictionary<(string Name, int Id), Shard[]> published = new();

    /// <summary>The analyzers that an index may name.</summary>
    public IReadOnlyList<FullTextAnalyzer> Analyzers => Provider.Analyzers;

    private IFullTextIndexProvider Provider => provider
        ?? throw new GraphException(GraphErrorCodes.NotSupported, "Full-text indexes need a full-text provider, and this store was opened without one.");

    /// <summary>Refuses the options of an index that is to be made.</summary>
    public void VerifyOptions(IReadOnlyDictionary<string, string> options)
    {
        if (options.TryGetValue(AnalyzerOption, out string? analyzer))
        {
            VerifyAnalyzer(analyzer);
        }
    }

    /// <summary>The entities that a query finds in a state, best first.</summary>
    /// <exception cref="GraphException">ProcedureCallFailed: no such index, or the query cannot be parsed.</exception>
    public IReadOnlyList<FullTextHit> Search(GraphRoot root, string indexName, bool onRelationships, string query, FullTextQueryOptions options)
    {
        IndexDescriptor? index = root.Schema.FindIndex(indexName);
        if (index is not { Type: IndexType.FullText } || index.OnRelationships != onRelationships)
        {
            throw new GraphException(
                GraphErrorCodes.ProcedureCallFailed, $"There is no full-text index `{indexName}` on {(onRelationships ? "relationships" : "nodes")}. SHOW INDEXES lists those that are there.");
        }

        if (options.Analyzer is not null)
        {
            VerifyAnalyzer(options.Analyzer);
        }

        FullTextIndexDefinition definition = DefinitionOf(root, index);
        Shard[] shards = ShardsOf(root, index, definition);
        return Provider.Search(definition, [.. shards.Where(static shard => shard.Content is not null).Select(static shard => shard.Content!)], query, options);
    }

    private void VerifyAnalyzer(string analyzer)
    {
        if (!Analyzers.Any(known => string.Equals(known.Name, analyzer, StringComparison.Ordinal)))
        {
            throw new GraphException(
                GraphErrorCodes.ArgumentError, $"There is no analyzer `{analyzer}`. There are: {string.Join(", ", Analyzers.Select(static known => known.Name))}.");
        }
    }

    private FullTextIndexDefinition DefinitionOf(GraphRoot root, IndexDescriptor index) => new(
        index.Name, [.. index.Keys.Select(root.KeyName)], index.Options.GetValueOrDefault(AnalyzerOption) ?? Provider.DefaultAnalyzer);

    private Shard[] ShardsOf(GraphRoot root, IndexDescriptor index, FullTextIndexDefinition definition)
    {
        int chunks = index.OnRelationships
            ? root.RelationshipChunkLimit
            : (int)((root.NodeLimit + PropertyChunk.RowMask) >> PropertyChunk.RowBits);
        published.TryGetValue((index.Name, index.Id), out Shard[]? known);
        var shards = new Shard[(chunks + ChunksPerShard - 1) / ChunksPerShard];
        for (int i = 0; i < shards.Length; i++)
        {
            PropertyChunk?[] parts = ChunksOf(root, index, i * ChunksPerShard);
            shards[i] = i < known?.Length && known[i].Chunks.AsSpan().SequenceEqual(parts)
                ? known[i]
                : new Shard(parts, Build(root, index, definition, i * ChunksPerShard));
        }

        // Chunks of a writer's layer change in place: only those of a published state are known by their references.
        if (root.IsPublished)
        {
            published[(index.Name, index.Id)] = shards;
            ForgetDropped(root);
        }

        return shards;
    }

    private void ForgetDropped(GraphRoot root)
    {
        foreach ((string name, int id) in published.Keys)
        {
            if (root.Schema.FindIndex(name)?.Id != id)
            {
                published.TryRemove((name, id), out _);
            }
        }
    }

    private IFullTextShard? Build(GraphRoot root, IndexDescriptor index, FullTextIndexDefinition definition, int first)
    {
        var source = new FullTextDocuments(root, index);
        List<FullTextDocument> documents = [.. Enumerable.Range(first, ChunksPerShard).SelectMany(source.OfChunk)];
        return documents.Count == 0 ? null : Provider.Build(definition, documents);
    }

    private static PropertyChunk?[] ChunksOf(GraphRoot root, IndexDescriptor index, int first)
    {
        var chunks = new PropertyChunk?[ChunksPerShard];
        for (int i = 0; i < chunks.Length; i++)
        {
            chunks[i] = index.OnRelationships ? root.RelationshipChunks[first + i] : root.NodeChunks[first + i];
        }

        return chunks;
    }

    private sealed record Shard(PropertyChunk?[] Chunks, IFullTextShard? Content);
}
