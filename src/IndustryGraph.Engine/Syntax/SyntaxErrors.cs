using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Syntax;

/// <summary>Makes the errors of lexing, parsing and analysis: message, place, and the TCK's name.</summary>
internal static class SyntaxErrors
{
    /// <summary>The detail of an error that is about grammar and has no name of its own.</summary>
    public const string UnexpectedSyntax = "UnexpectedSyntax";

    public static GraphException At(string text, int offset, string detail, string message) =>
        At(text, offset, GraphErrorCodes.SyntaxError, new TckClassification("SyntaxError", ErrorPhase.CompileTime, detail), message);

    public static GraphException NotSupported(string text, int offset, string message) =>
        At(text, offset, GraphErrorCodes.NotSupported, new TckClassification("SyntaxError", ErrorPhase.CompileTime, "NotSupported"), message);

    public static GraphException At(string text, int offset, string code, TckClassification classification, string message)
    {
        var position = TextPosition.Of(text, offset);
        return new GraphException(code, $"{message} ({position})") { Position = position, Tck = classification };
    }
}
