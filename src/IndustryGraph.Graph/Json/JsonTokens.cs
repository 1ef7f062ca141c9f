using System.Text.Json;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Graph.Json;

/// <summary>Steps through JSON with a precise error where it is not of the expected form.</summary>
/// <remarks>All members throw <see cref="GraphException"/> with <see cref="GraphErrorCodes.RequestInvalid"/>.</remarks>
public static class JsonTokens
{
    /// <summary>Moves to the next token, which must be there, and names its type.</summary>
    public static JsonTokenType Advance(ref Utf8JsonReader reader) =>
        reader.Read() ? reader.TokenType : throw Invalid("The JSON ends inside a value.");

    /// <summary>Checks the type of the token that the reader stands on.</summary>
    public static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string what)
    {
        if (reader.TokenType != type)
        {
            throw Invalid($"Expected {what} at byte {reader.TokenStartIndex}, found {reader.TokenType}.");
        }
    }

    /// <summary>The text that the reader stands on.</summary>
    public static string ReadText(ref Utf8JsonReader reader, string what)
    {
        Expect(ref reader, JsonTokenType.String, what);
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new GraphException(GraphErrorCodes.RequestInvalid, "A text holds a lone surrogate, which is no character: send well-formed Unicode.", exception);
        }
    }

    /// <summary>The error for JSON of another form.</summary>
    public static GraphException Invalid(string message) => new(GraphErrorCodes.RequestInvalid, message);
}
