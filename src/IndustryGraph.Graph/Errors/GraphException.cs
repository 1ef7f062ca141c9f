namespace IndustryGraph.Graph.Errors;

/// <summary>
/// The one error of every engine: Neo4j's code, a message that says what was wrong and what would be right, and where in
/// the statement it was.
/// </summary>
public sealed class GraphException : Exception
{
    /// <summary>An error with its code, one of <see cref="GraphErrorCodes"/> or one that a foreign store sent.</summary>
    public GraphException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>The code, in Neo4j's vocabulary.</summary>
    public string Code { get; }

    /// <summary>Where in the statement's text, where that is known.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>When the error came and its detail in the words of the openCypher TCK, for example <c>UndefinedVariable</c>.</summary>
    public TckClassification? Tck { get; init; }

    /// <summary>Whether trying again may succeed.</summary>
    public bool IsTransient => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);
}

/// <summary>A place in a text: line and column count from one, the offset (UTF-16 code units) from zero.</summary>
public readonly record struct TextPosition(int Line, int Column, int Offset)
{
    /// <summary>The position of an offset in a text.</summary>
    public static TextPosition Of(string text, int offset)
    {
        int line = 1;
        int lineStart = 0;
        int end = Math.Min(offset, text.Length);
        for (int i = 0; i < end; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new TextPosition(line, end - lineStart + 1, offset);
    }

    /// <inheritdoc/>
    public override string ToString() => $"line {Line}, column {Column}";
}

/// <summary>When an error is raised, in the words of the openCypher TCK.</summary>
public enum ErrorPhase
{
    /// <summary>Before anything ran.</summary>
    CompileTime,

    /// <summary>While rows were made.</summary>
    Runtime,
}

/// <summary>The TCK's name of an error: its type (<c>SyntaxError</c>), phase and detail (<c>UndefinedVariable</c>).</summary>
public sealed record TckClassification(string Type, ErrorPhase Phase, string Detail);
