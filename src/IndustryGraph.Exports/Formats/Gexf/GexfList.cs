using System.Text;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Formats.Gexf;

/// <summary>
/// A list of texts as Gephi and graphology read it: in brackets, each item in quotes, with a backslash before quotes and
/// backslashes and the usual letters for line ends and tabs. Commas and bars in an item are then just that.
/// </summary>
internal static class GexfList
{
    public static string Of(GraphList items)
    {
        var text = new StringBuilder("[");
        for (int i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "\"" : ", \"");
            foreach (char character in items[i].AsString())
            {
                _ = character switch
                {
                    '"' or '\\' => text.Append('\\').Append(character),
                    '\n' => text.Append("\\n"),
                    '\r' => text.Append("\\r"),
                    '\t' => text.Append("\\t"),
                    _ => text.Append(character),
                };
            }

            text.Append('"');
        }

        return text.Append(']').ToString();
    }
}
