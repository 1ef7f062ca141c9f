using IndustryGraph.Engine.FullText;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Br;
using Lucene.Net.Analysis.Ca;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Ckb;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Cz;
using Lucene.Net.Analysis.Da;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.El;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Eu;
using Lucene.Net.Analysis.Fa;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Ga;
using Lucene.Net.Analysis.Gl;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.Hy;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Lv;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ro;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Tr;
using Lucene.Net.Analysis.Util;

namespace IndustryGraph.FullText.Lucene;

/// <summary>An analyzer as made.</summary>
/// <param name="Analyzer">Lucene's object, which threads share.</param>
/// <param name="LowersCase">Whether its terms are in lower case, so that wildcards and fuzzy terms must be too.</param>
internal sealed record AnalyzerEntry(Analyzer Analyzer, bool LowersCase);

/// <summary>The analyzers by the names that Neo4j gives them; each is made when first used.</summary>
internal sealed class AnalyzerCatalog
{
    public const string Default = "standard-no-stop-words";

    private readonly Dictionary<string, Lazy<AnalyzerEntry>> byName = new(StringComparer.Ordinal);
    private readonly List<FullTextAnalyzer> all = [];

    public AnalyzerCatalog()
    {
        Add(Default, "Words by the rules of Unicode, in lower case, none left out. The default.", static () => new StandardAnalyzer(LuceneFullTextProvider.Version, CharArraySet.Empty));
        Add("standard", "Words by the rules of Unicode, in lower case, without English stop words.", static () => new StandardAnalyzer(LuceneFullTextProvider.Version));
        Add("standard-folding", "As standard, and accents are removed.", static () => new FoldingAnalyzer());
        Add("whitespace", "Whatever stands between white space, as it is.", static () => new WhitespaceAnalyzer(LuceneFullTextProvider.Version), lowersCase: false);
        Add("unicode_whitespace", "Whatever stands between white space of Unicode, as it is.", static () => new UnicodeWhitespaceAnalyzer(), lowersCase: false);
        Add("keyword", "The whole text as one term, as it is.", static () => new KeywordAnalyzer(), lowersCase: false);
        Add("simple", "Runs of letters, in lower case.", static () => new SimpleAnalyzer(LuceneFullTextProvider.Version));
        Add("stop", "Runs of letters, in lower case, without English stop words.", static () => new StopAnalyzer(LuceneFullTextProvider.Version));
        Add("classic", "Words by simpler rules that keep names and numbers together, in lower case, without English stop words.", static () => new ClassicAnalyzer(LuceneFullTextProvider.Version));
        Add("url_or_email", "As standard, and addresses of the web and of mail are one term.", static () => new UAX29URLEmailAnalyzer(LuceneFullTextProvider.Version));
        Add("cjk", "Pairs of Chinese, Japanese and Korean characters.", static () => new CJKAnalyzer(LuceneFullTextProvider.Version));
        AddLanguages();
        all.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
    }

    public IReadOnlyList<FullTextAnalyzer> All => all;

    public AnalyzerEntry Find(string name) => byName[name].Value;

    private void AddLanguages()
    {
        AddLanguage("arabic", static version => new ArabicAnalyzer(version));
        AddLanguage("armenian", static version => new ArmenianAnalyzer(version));
        AddLanguage("basque", static version => new BasqueAnalyzer(version));
        AddLanguage("brazilian", static version => new BrazilianAnalyzer(version));
        AddLanguage("bulgarian", static version => new BulgarianAnalyzer(version));
        AddLanguage("catalan", static version => new CatalanAnalyzer(version));
        AddLanguage("czech", static version => new CzechAnalyzer(version));
        AddLanguage("danish", static version => new DanishAnalyzer(version));
        AddLanguage("dutch", static version => new DutchAnalyzer(version));
        AddLanguage("english", static version => new EnglishAnalyzer(version));
        AddLanguage("finnish", static version => new FinnishAnalyzer(version));
        AddLanguage("french", static version => new FrenchAnalyzer(version));
        AddLanguage("galician", static version => new GalicianAnalyzer(version));
        AddLanguage("german", static version => new GermanAnalyzer(version));
        AddLanguage("greek", static version => new GreekAnalyzer(version));
        AddLanguage("hindi", static version => new HindiAnalyzer(version));
        AddLanguage("hungarian", static version => new HungarianAnalyzer(version));
        AddLanguage("indonesian", static version => new IndonesianAnalyzer(version));
        AddLanguage("irish", static version => new IrishAnalyzer(version));
        AddLanguage("italian", static version => new ItalianAnalyzer(version));
        AddLanguage("latvian", static version => new LatvianAnalyzer(version));
        AddLanguage("norwegian", static version => new NorwegianAnalyzer(version));
        AddLanguage("persian", static version => new PersianAnalyzer(version));
        AddLanguage("portuguese", static version => new PortugueseAnalyzer(version));
        AddLanguage("romanian", static version => new RomanianAnalyzer(version));
        AddLanguage("russian", static version => new RussianAnalyzer(version));
        AddLanguage("sorani", static version => new SoraniAnalyzer(version));
        AddLanguage("spanish", static version => new SpanishAnalyzer(version));
        AddLanguage("swedish", static version => new SwedishAnalyzer(version));
        AddLanguage("turkish", static version => new TurkishAnalyzer(version));
    }

    private void AddLanguage(string name, Func<global::Lucene.Net.Util.LuceneVersion, Analyzer> make) =>
        Add(name, $"Words of the language, reduced to their stems, without stop words ({name}).", () => make(LuceneFullTextProvider.Version));

    private void Add(string name, string description, Func<Analyzer> make, bool lowersCase = true)
    {
        byName[name] = new Lazy<AnalyzerEntry>(() => new AnalyzerEntry(make(), lowersCase));
        all.Add(new FullTextAnalyzer(name, description));
    }
}
