using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;

namespace IndustryGraph.FullText.Lucene;

/// <summary>As the standard analyzer, with accents removed.</summary>
internal sealed class FoldingAnalyzer : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(LuceneFullTextProvider.Version, reader);
        TokenStream stream = new LowerCaseFilter(LuceneFullTextProvider.Version, tokenizer);
        stream = new StopFilter(LuceneFullTextProvider.Version, stream, StopAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(stream));
    }
}

/// <summary>Cuts at white space as Unicode defines it.</summary>
internal sealed class UnicodeWhitespaceAnalyzer : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) => new(new UnicodeWhitespaceTokenizer(reader));

    private sealed class UnicodeWhitespaceTokenizer(TextReader reader) : CharTokenizer(LuceneFullTextProvider.Version, reader)
    {
        protected override bool IsTokenChar(int c) => !Rune.IsValid(c) || !Rune.IsWhiteSpace(new Rune(c));
    }
}
