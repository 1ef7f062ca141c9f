namespace IndustryGraph.Industry.Schema;

/// <summary>Splits a file of Cypher into its statements: at each semicolon outside of texts, quoted names and comments.</summary>
public static class CypherScript
{
    /// <summary>The statements in order, without their semicolons and without comments before them.</summary>
    public static IReadOnlyList<string> Split(string script)
    {
        var statements = new List<string>();
        int start = SkipBlank(script, 0);
        int position = start;
        while (position < script.Length)
        {
            if (script[position] == ';')
            {
                Add(statements, script[start..position]);
                start = position = SkipBlank(script, position + 1);
            }
            else
            {
                position = SkipToken(script, position);
            }
        }

        Add(statements, script[start..]);
        return statements;
    }

    private static void Add(List<string> statements, string statement)
    {
        if (!string.IsNullOrWhiteSpace(statement))
        {
            statements.Add(statement.Trim());
        }
    }

    // White space and comments.
    private static int SkipBlank(string script, int position)
    {
        while (position < script.Length)
        {
            int next = char.IsWhiteSpace(script[position]) ? position + 1 : SkipComment(script, position);
            if (next == position)
            {
                break;
            }

            position = next;
        }

        return position;
    }

    private static int SkipToken(string script, int position)
    {
        int afterComment = SkipComment(script, position);
        if (afterComment > position)
        {
            return afterComment;
        }

        return script[position] switch
        {
            '\'' or '"' => SkipQuoted(script, position, escapes: true),
            '`' => SkipQuoted(script, position, escapes: false),
            _ => position + 1,
        };
    }

    private static int SkipComment(string script, int position)
    {
        ReadOnlySpan<char> rest = script.AsSpan(position);
        string? end = rest.StartsWith("//") ? "\n" : rest.StartsWith("/*") ? "*/" : null;
        if (end is null)
        {
            return position;
        }

        int found = script.IndexOf(end, position + 2, StringComparison.Ordinal);
        return found < 0 ? script.Length : found + end.Length;
    }

    private static int SkipQuoted(string script, int position, bool escapes)
    {
        char quote = script[position];
        for (int i = position + 1; i < script.Length; i++)
        {
            if (escapes && script[i] == '\\')
            {
                i++;
            }
            else if (script[i] == quote)
            {
                return i + 1;
            }
        }

        return script.Length;
    }
}
