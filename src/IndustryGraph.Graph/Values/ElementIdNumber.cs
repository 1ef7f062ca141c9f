using System.Globalization;

namespace IndustryGraph.Graph.Values;

/// <summary>Numbers for element ids, which are the texts by which stores name nodes and relationships.</summary>
public static class ElementIdNumber
{
    /// <summary>The number that ends an element id (<c>4:2f1c…:17</c>); of a store with other ids a number made from its text.</summary>
    public static long Of(string elementId)
    {
        ReadOnlySpan<char> last = elementId.AsSpan(elementId.LastIndexOf(':') + 1);
        if (long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            return number;
        }

        ulong hash = 14_695_981_039_346_656_037;
        foreach (char character in elementId)
        {
            hash = (hash ^ character) * 1_099_511_628_211;
        }

        return (long)(hash | (1UL << 63));
    }
}
