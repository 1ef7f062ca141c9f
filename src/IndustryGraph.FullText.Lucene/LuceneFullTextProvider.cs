using IndustryGraph.Engine.FullText;
using IndustryGraph.Graph.Errors;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace IndustryGraph.FullText.Lucene;

/// <summary>
/// Full-text indexes on Lucene.NET, with the query syntax, analyzers and scores of Neo4j's, which stand on a later Lucene.
/// Shards live in memory and need no disposal: the garbage collector takes them with the last state that refers to them.
/// </summary>
public sealed class LuceneFullTextProvider : IFullTextIndexProvider
{
    internal const LuceneVersion Version = LuceneVersion.LUCENE_48;

    // No property has a name with this character, which no parser of queries takes.
    private const string EntityField = "\u0001entity";

    private static readonly LaterBm25Similarity Similarity = new();

    private readonly AnalyzerCatalog analyzers = new();

    /// <inheritdoc/>
    public IReadOnlyList<FullTextAnalyzer> Analyzers => analyzers.All;

    /// <inheritdoc/>
    public string DefaultAnalyzer => AnalyzerCatalog.Default;

    /// <inheritdoc/>
    public IFullTextShard Build(FullTextIndexDefinition index, IEnumerable<FullTextDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(documents);
        var directory = new RAMDirectory();
        var config = new IndexWriterConfig(Version, analyzers.Find(index.Analyzer).Analyzer) { Similarity = Similarity };
        using (var writer = new IndexWriter(directory, config))
        {
            foreach (FullTextDocument document in documents)
            {
                writer.AddDocument(DocumentOf(document));
            }

            writer.ForceMerge(1);
            writer.Commit();
        }

        return new LuceneShard(DirectoryReader.Open(directory));
    }

    /// <inheritdoc/>
    public IReadOnlyList<FullTextHit> Search(
        FullTextIndexDefinition index, IReadOnlyList<IFullTextShard> shards, string query, FullTextQueryOptions options)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(shards);
        ArgumentNullException.ThrowIfNull(options);
        Query parsed = LuceneQueryParser.Parse(index, analyzers.Find(options.Analyzer ?? index.Analyzer), query);
        IndexReader[] readers = [.. shards.Select(static shard => ((LuceneShard)shard).Reader)];
        using var all = new MultiReader(readers, closeSubReaders: false);
        long wanted = (long)options.Skip + (options.Limit ?? int.MaxValue);
        int count = (int)Math.Min(wanted, all.MaxDoc);
        if (count <= options.Skip)
        {
            return [];
        }

        try
        {
            var searcher = new IndexSearcher(all) { Similarity = Similarity };
            return HitsOf(all, searcher.Search(parsed, count).ScoreDocs.AsSpan(), options.Skip);
        }
        catch (BooleanQuery.TooManyClausesException exception)
        {
            throw new GraphException(
                GraphErrorCodes.ProcedureCallFailed, $"The query `{query}` stands for more than {BooleanQuery.MaxClauseCount} terms. Make its wildcards more specific.", exception);
        }
    }

    private static Document DocumentOf(FullTextDocument document)
    {
        var result = new Document { new NumericDocValuesField(EntityField, document.Id) };
        foreach ((string field, string text) in document.Texts)
        {
            result.Add(new TextField(field, text, Field.Store.NO));
        }

        return result;
    }

    // Documents were added by ascending ids, and Lucene orders equal scores by document: ties come by id.
    private static List<FullTextHit> HitsOf(IndexReader all, ReadOnlySpan<ScoreDoc> found, int skip)
    {
        IList<AtomicReaderContext> leaves = all.Leaves;
        var ids = new NumericDocValues?[leaves.Count];
        var hits = new List<FullTextHit>(Math.Max(0, found.Length - skip));
        for (int i = skip; i < found.Length; i++)
        {
            int leaf = ReaderUtil.SubIndex(found[i].Doc, leaves);
            NumericDocValues values = ids[leaf] ??= leaves[leaf].AtomicReader.GetNumericDocValues(EntityField);
            hits.Add(new FullTextHit(values.Get(found[i].Doc - leaves[leaf].DocBase), found[i].Score));
        }

        return hits;
    }

    private sealed record LuceneShard(DirectoryReader Reader) : IFullTextShard;
}
