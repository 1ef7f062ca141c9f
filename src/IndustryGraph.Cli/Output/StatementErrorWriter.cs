using IndustryGraph.Graph.Errors;
using Spectre.Console;

namespace IndustryGraph.Cli.Output;

/// <summary>Writes the error of a statement: code, message, and the line with a caret under the place.</summary>
internal static class StatementErrorWriter
{
    public static void Write(IAnsiConsole messages, GraphException error, string? statement)
    {
        messages.WriteLine($"{error.Code}");
        messages.WriteLine(error.Message);
        if (statement is not null && error.Position is { } position)
        {
            WritePlace(messages, statement, position);
        }
    }

    private static void WritePlace(IAnsiConsole messages, string statement, TextPosition position)
    {
        string[] lines = statement.ReplaceLineEndings("\n").Split('\n');
        if (position.Line < 1 || position.Line > lines.Length)
        {
            return;
        }

        // A tab has no width that anybody could know.
        string line = lines[position.Line - 1].Replace('\t', ' ');
        string margin = $"  {position.Line} | ";
        string before = line[..Math.Clamp(position.Column - 1, 0, line.Length)];
        messages.WriteLine(margin + line);
        messages.WriteLine(new string(' ', margin.Length - 2) + "| " + new string(' ', before.GetCellWidth()) + "^");
    }
}
