using IndustryGraph.Engine.FullText;
using IndustryGraph.Graph.Errors;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;

namespace IndustryGraph.FullText.Lucene;

/// <summary>Parses queries as Neo4j does: over all properties of the index, OR between terms, wildcards anywhere.</summary>
internal static class LuceneQueryParser
{
    // The parser recurses; a stack overflow could not be caught.
    private const int MaxDepth = 100;
    private const int MaxLength = 32_000;

    public static Query Parse(FullTextIndexDefinition index, AnalyzerEntry analyzer, string query)
    {
        RefuseTooLarge(query);
        try
        {
            var parser = new MultiFieldQueryParser(LuceneFullTextProvider.Version, [.. index.Fields], analyzer.Analyzer)
            {
                AllowLeadingWildcard = true,
                LowercaseExpandedTerms = analyzer.LowersCase,
                Locale = System.Globalization.CultureInfo.InvariantCulture,
            };
            return parser.Parse(query);
        }
        catch (Exception exception) when (exception is ParseException or ArgumentException or FormatException or BooleanQuery.TooManyClausesException)
        {
            throw Malformed(query, exception.Message.Split('\n')[0], exception);
        }
    }

    private static void RefuseTooLarge(string query)
    {
        if (query.Length > MaxLength)
        {
            throw Malformed(query[..40] + "…", $"it has more than {MaxLength} characters", null);
        }

        int depth = 0;
        foreach (char character in query)
        {
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth > MaxDepth)
            {
                throw Malformed(query[..40] + "…", $"it nests more than {MaxDepth} parentheses", null);
            }
        }
    }

    private static GraphException Malformed(string query, string why, Exception? cause) =>
        new(GraphErrorCodes.ProcedureCallFailed, $"The full-text query `{query}` cannot be parsed: {why.TrimEnd('.')}. A backslash before a special character makes it plain.", cause);
}
