using IndustryGraph.Engine.FullText;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.FullText.Lucene;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.FullText.Lucene;

public sealed class FullTextSearchTests : IDisposable
{
    private readonly GraphStore store = GraphStore.Open(log: null, new LuceneFullTextProvider());
    private readonly Dictionary<string, long> ids = [];

    public FullTextSearchTests()
    {
        using GraphWriter writer = store.BeginWrite();
        Index(writer, "search", []);
        foreach (string name in new[] { "Volkswagen Group", "Volkswagen", "Ford of Europe", "The Ford", "Škoda Auto", "Hyundai" })
        {
            Create(writer, name);
        }

        writer.Commit();
    }

    public void Dispose() => store.Dispose();

    [Theory]
    [InlineData("volkswagen", "Volkswagen", "Volkswagen Group")]
    [InlineData("VOLKSWAGEN AND group", "Volkswagen Group")]
    [InlineData("hyundia~", "Hyundai")]
    [InlineData("HYUN*", "Hyundai")]
    [InlineData("*undai", "Hyundai")]
    [InlineData("\"ford of\"", "Ford of Europe")]
    [InlineData("the", "The Ford")]
    [InlineData("ford -europe", "The Ford")]
    [InlineData("name:hyundai", "Hyundai")]
    [InlineData("skoda")]
    [InlineData("škoda", "Škoda Auto")]
    [InlineData("nobody")]
    public void Queries_have_the_syntax_of_Lucene_and_the_best_hit_first(string query, params string[] expected) =>
        Assert.Equal(expected.Select(name => ids[name]), Search(query).Select(static hit => hit.Id));

    [Fact]
    public void Scores_are_those_of_BM25_as_later_versions_of_Lucene_compute_them()
    {
        // Two of six texts have the term, and 11 words make an average of 11 / 6; the better text has one word.
        double idf = Math.Log(1 + ((6 - 2 + 0.5) / 2.5));
        double expected = idf * 1 / (1 + (1.2 * (1 - 0.75 + (0.75 * 1 / (11 / 6.0)))));
        Assert.Equal(expected, Search("volkswagen")[0].Score, 1e-5);
    }

    [Fact]
    public void Skip_and_limit_cut_the_list_of_hits()
    {
        Assert.Equal([ids["Volkswagen Group"]], Search("volkswagen", new FullTextQueryOptions(Skip: 1)).Select(static hit => hit.Id));
        Assert.Equal([ids["Volkswagen"]], Search("volkswagen", new FullTextQueryOptions(Limit: 1)).Select(static hit => hit.Id));
        Assert.Empty(Search("volkswagen", new FullTextQueryOptions(Skip: 5)));
        Assert.Empty(Search("volkswagen", new FullTextQueryOptions(Limit: 0)));
    }

    [Fact]
    public void Each_state_is_searched_as_it_is_those_of_a_transaction_included()
    {
        GraphRoot before = store.Current;
        using GraphWriter writer = store.BeginWrite();
        long audi = Create(writer, "Audi");
        GraphRoot layer = writer.Freeze();
        writer.SetNodeProperty(ids["Hyundai"], writer.EnsureKey("name"), GraphValue.String("Genesis"));
        Assert.Equal([audi], Search(layer, "audi"));
        Assert.Equal([ids["Hyundai"]], Search(layer, "hyundai"));
        Assert.Equal([ids["Hyundai"]], Search(writer.Live, "genesis"));
        Assert.Empty(Search(writer.Live, "hyundai"));
        Assert.Empty(Search(before, "audi"));
        writer.Commit();
        Assert.Equal([audi], Search(store.Current, "audi"));
        Assert.Empty(Search(store.Current, "hyundai"));
        Assert.Equal([ids["Hyundai"]], Search(before, "hyundai"));
    }

    [Fact]
    public void Deleted_nodes_and_those_that_lose_the_label_or_the_text_are_not_found()
    {
        using (GraphWriter writer = store.BeginWrite())
        {
            writer.DeleteNode(ids["Hyundai"]);
            writer.RemoveLabel(ids["Volkswagen"], writer.EnsureLabel("Entity"));
            writer.SetNodeProperty(ids["The Ford"], writer.EnsureKey("name"), default);
            writer.Commit();
        }

        Assert.Empty(Search("hyundai"));
        Assert.Equal([ids["Volkswagen Group"]], Search("volkswagen").Select(static hit => hit.Id));
        Assert.Equal([ids["Ford of Europe"]], Search("ford").Select(static hit => hit.Id));
    }

    [Fact]
    public void Lists_of_text_are_searched_by_each_item()
    {
        long node;
        using (GraphWriter writer = store.BeginWrite())
        {
            node = writer.CreateNode([writer.EnsureLabel("Entity")]);
            writer.SetNodeProperty(node, writer.EnsureKey("aliases"), GraphValue.List(GraphValue.String("VW"), GraphValue.String("Wolfsburg")));
            writer.Commit();
        }

        Assert.Equal([node], Search("wolfsburg").Select(static hit => hit.Id));
        Assert.Equal([node], Search("aliases:vw").Select(static hit => hit.Id));
    }

    [Fact]
    public void Relationships_are_searched_by_their_own_index()
    {
        long claim;
        using (GraphWriter writer = store.BeginWrite())
        {
            claim = writer.CreateRelationship(writer.EnsureType("USES"), ids["Ford of Europe"], ids["Volkswagen Group"]);
            writer.SetRelationshipProperty(claim, writer.EnsureKey("note"), GraphValue.String("for an electric car"));
            writer.CreateIndex("notes", IndexType.FullText, onRelationships: true, [writer.EnsureType("USES")], [writer.EnsureKey("note")], ifNotExists: false);
            writer.Commit();
        }

        Assert.Equal([claim], store.FullText.Search(store.Current, "notes", onRelationships: true, "electric", new FullTextQueryOptions()).Select(static hit => hit.Id));
        Assert.Throws<GraphException>(() => store.FullText.Search(store.Current, "notes", onRelationships: false, "electric", new FullTextQueryOptions()));
    }

    [Theory]
    [InlineData("whitespace", "Ford-Werke", "Ford-Werke", "ford-werke")]
    [InlineData("unicode_whitespace", "Ford Werke", "Werke", "werke")]
    [InlineData("standard-folding", "Škoda", "skoda", "the")]
    [InlineData("standard", "the Ford", "ford", "the")]
    [InlineData("keyword", "Ford Werke", "Ford\\ Werke", "Ford")]
    public void An_index_may_name_its_analyzer(string analyzer, string text, string found, string notFound)
    {
        long node;
        using (GraphWriter writer = store.BeginWrite())
        {
            writer.DropIndex("search", ifExists: false);
            Index(writer, "search", new Dictionary<string, string> { [FullTextSearch.AnalyzerOption] = analyzer });
            node = Create(writer, text);
            writer.Commit();
        }

        Assert.Contains(node, Search(found).Select(static hit => hit.Id));
        Assert.DoesNotContain(node, Search(notFound).Select(static hit => hit.Id));
    }

    [Fact]
    public void An_unknown_analyzer_is_refused_and_the_known_ones_are_named()
    {
        using GraphWriter writer = store.BeginWrite();
        GraphException exception = Assert.Throws<GraphException>(
            () => Index(writer, "other", new Dictionary<string, string> { [FullTextSearch.AnalyzerOption] = "klingon" }));
        Assert.Contains("standard-no-stop-words", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(ford")]
    [InlineData("ford AND")]
    [InlineData("name:[a TO")]
    public void A_malformed_query_is_refused_with_the_reason(string query)
    {
        GraphException exception = Assert.Throws<GraphException>(() => Search(query));
        Assert.Equal(GraphErrorCodes.ProcedureCallFailed, exception.Code);
        Assert.Contains(query, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_nested_beyond_all_measure_is_refused_rather_than_overflowing_the_stack() =>
        Assert.Throws<GraphException>(() => Search(new string('(', 20_000) + "a" + new string(')', 20_000)));

    [Fact]
    public void Every_analyzer_on_the_list_can_be_made()
    {
        var provider = new LuceneFullTextProvider();
        foreach (FullTextAnalyzer analyzer in provider.Analyzers)
        {
            var index = new FullTextIndexDefinition("i", ["name"], analyzer.Name);
            IFullTextShard shard = provider.Build(index, [new FullTextDocument(3, [new("name", "Volkswagen")])]);
            Assert.Single(provider.Search(index, [shard], "Volkswagen", new FullTextQueryOptions()));
        }
    }

    [Fact]
    public void Without_a_provider_the_error_says_so()
    {
        using GraphStore bare = GraphStore.Open(log: null);
        using GraphWriter writer = bare.BeginWrite();
        writer.CreateIndex("search", IndexType.FullText, onRelationships: false, [writer.EnsureLabel("Entity")], [writer.EnsureKey("name")], ifNotExists: false);
        writer.Commit();
        GraphException exception = Assert.Throws<GraphException>(() => bare.FullText.Search(bare.Current, "search", onRelationships: false, "x", new FullTextQueryOptions()));
        Assert.Equal(GraphErrorCodes.NotSupported, exception.Code);
    }

    private static void Index(GraphWriter writer, string name, Dictionary<string, string> options) => writer.CreateIndex(
        name, IndexType.FullText, onRelationships: false, [writer.EnsureLabel("Entity")], [writer.EnsureKey("name"), writer.EnsureKey("aliases")], ifNotExists: false, options);

    private long Create(GraphWriter writer, string name)
    {
        long node = writer.CreateNode([writer.EnsureLabel("Entity")]);
        writer.SetNodeProperty(node, writer.EnsureKey("name"), GraphValue.String(name));
        return ids[name] = node;
    }

    private IReadOnlyList<FullTextHit> Search(string query, FullTextQueryOptions? options = null) =>
        store.FullText.Search(store.Current, "search", onRelationships: false, query, options ?? new FullTextQueryOptions());

    private IEnumerable<long> Search(GraphRoot root, string query) =>
        store.FullText.Search(root, "search", onRelationships: false, query, new FullTextQueryOptions()).Select(static hit => hit.Id);
}
