using System.Buffers;
using System.Text;
using System.Xml;

namespace IndustryGraph.Exports.Formats;

/// <summary>
/// Text for XML 1.0, which has no place for most control characters, not even escaped. Each is replaced by its picture of
/// Unicode (U+0001 by ␁), so that a reader sees what was there and ids that differ still do; U+FFFE and U+FFFF by U+FFFD.
/// </summary>
internal static class XmlText
{
    private const char FirstPicture = '\u2400';
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(character => !XmlConvert.IsXmlChar(character)), '\uFFFE', '\uFFFF']);

    public static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),

        // Line ends and tabs in attributes are data: without entities a reader turns them into blanks.
        NewLineHandling = NewLineHandling.Entitize,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
    };

    public static string Of(string text) => text.AsSpan().ContainsAny(Forbidden)
        ? string.Create(text.Length, text, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = !Forbidden.Contains(source[i]) ? source[i] : source[i] < 0x20 ? (char)(FirstPicture + source[i]) : Replacement;
            }
        })
        : text;
}
