using System.Text;

namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary>
/// Makes a stored statement part of another: a rule stands in one file, and a question that needs it runs that file's
/// text inside its own statement.
/// </summary>
internal static class StatementText
{
    private const string Version = "CYPHER 5";

    /// <summary>The statement's clauses up to its last RETURN, with its parameters under other names.</summary>
    /// <param name="text">The statement, with comments and the version in front.</param>
    /// <param name="parameters">The reference (with dollar sign) that stands for each of its parameters.</param>
    public static string BeforeReturn(string text, IReadOnlyDictionary<string, string> parameters)
    {
        string body = Embed(text, parameters);
        int end = body.LastIndexOf("\nRETURN ", StringComparison.Ordinal);
        return end < 0 ? throw new ArgumentException("The statement has no RETURN at the start of a line.", nameof(text)) : body[..end];
    }

    /// <summary>The whole statement without comments and version, with its parameters under other names.</summary>
    public static string Embed(string text, IReadOnlyDictionary<string, string> parameters)
    {
        var result = new StringBuilder();
        for (int i = 0; i < text.Length;)
        {
            int next = text[i] switch
            {
                '\'' or '"' or '`' => EndOfQuoted(text, i),
                '/' when text.AsSpan(i).StartsWith("//", StringComparison.Ordinal) => EndOfLine(text, i),
                '/' when text.AsSpan(i).StartsWith("/*", StringComparison.Ordinal) => text.IndexOf("*/", i, StringComparison.Ordinal) + 2,
                '$' => EndOfName(text, i + 1),
                _ => i + 1,
            };
            if (text[i] == '$')
            {
                string name = text[(i + 1)..next];
                result.Append(parameters.TryGetValue(name, out string? reference) ? reference : throw new ArgumentException($"The statement uses ${name}, which has no value.", nameof(parameters)));
            }
            else if (text[i] != '/' || next == i + 1)
            {
                result.Append(text, i, next - i);
            }

            i = next;
        }

        string[] lines = [.. result.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)];
        return string.Join('\n', lines.Where(line => line != Version)).TrimEnd(';', '\n', ' ');
    }

    private static int EndOfQuoted(string text, int start)
    {
        char quote = text[start];
        int i = start + 1;
        while (i < text.Length && text[i] != quote)
        {
            i += text[i] == '\\' && quote != '`' ? 2 : 1;
        }

        return Math.Min(i + 1, text.Length);
    }

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;

    private static int EndOfName(string text, int start)
    {
        int i = start;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
        {
            i++;
        }

        return i;
    }
}
