using System.Globalization;
using System.Text;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.SpecificationTests.Tck.Notation;

/// <summary>
/// Reads the notation of result tables: literals, lists, maps, nodes <c>(:A {p: 1})</c>, relationships <c>[:T]</c> and paths
/// <c>&lt;(:A)-[:T]->(:B)&gt;</c>. Entities have no identity in it: those of a path are numbered as they come.
/// </summary>
internal ref struct TckValueParser
{
    private readonly string text;
    private int position;

    private TckValueParser(string text) => this.text = text;

    public static GraphValue Parse(string text)
    {
        var parser = new TckValueParser(text);
        GraphValue value = parser.ReadValue();
        parser.SkipSpace();
        return parser.position == text.Length ? value : throw parser.Fault("the end");
    }

    private GraphValue ReadValue()
    {
        SkipSpace();
        return Current switch
        {
            '\'' => GraphValue.String(ReadString()),
            '[' => IsRelationship() ? GraphValue.Object(ReadRelationship(0, 0)) : ReadList(),
            '{' => GraphValue.Object(ReadMap()),
            '(' => GraphValue.Object(ReadNode(0)),
            '<' => GraphValue.Object(ReadPath()),
            _ => ReadWord(),
        };
    }

    private readonly char Current => position < text.Length ? text[position] : '\0';

    private readonly bool IsRelationship() => text.AsSpan(position + 1).TrimStart().StartsWith(":", StringComparison.Ordinal);

    private GraphValue ReadWord()
    {
        int start = position;
        while (position < text.Length && !",]}|)> ".Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        string word = text[start..position];
        return word switch
        {
            "null" => GraphValue.Null,
            "true" => GraphValue.True,
            "false" => GraphValue.False,
            "NaN" => GraphValue.Float(double.NaN),
            "Inf" => GraphValue.Float(double.PositiveInfinity),
            "-Inf" => GraphValue.Float(double.NegativeInfinity),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer) => GraphValue.Integer(integer),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => GraphValue.Float(number),
            _ => throw Fault("a value"),
        };
    }

    private string ReadString()
    {
        var content = new StringBuilder();
        for (position++; Current != '\''; position++)
        {
            position += Current == '\\' ? 1 : 0;
            content.Append(position < text.Length ? text[position] : throw Fault("the end of the text"));
        }

        position++;
        return content.ToString();
    }

    private GraphValue ReadList()
    {
        var items = new List<GraphValue>();
        for (Take("["); !TryTake("]"); TryTake(","))
        {
            items.Add(ReadValue());
        }

        return GraphValue.List([.. items]);
    }

    private GraphMap ReadMap()
    {
        var entries = new List<KeyValuePair<string, GraphValue>>();
        for (Take("{"); !TryTake("}"); TryTake(","))
        {
            string key = ReadName();
            Take(":");
            entries.Add(KeyValuePair.Create(key, ReadValue()));
        }

        return GraphMap.Of(entries);
    }

    private GraphNode ReadNode(long id)
    {
        var labels = new List<string>();
        for (Take("("); TryTake(":");)
        {
            labels.Add(ReadName());
        }

        GraphMap properties = ReadProperties();
        Take(")");
        return new GraphNode(id, string.Empty, labels, properties);
    }

    private GraphRelationship ReadRelationship(long start, long end)
    {
        Take("[");
        Take(":");
        string type = ReadName();
        GraphMap properties = ReadProperties();
        Take("]");
        return new GraphRelationship(0, string.Empty, type, start, string.Empty, end, string.Empty, properties);
    }

    private GraphPath ReadPath()
    {
        Take("<");
        var nodes = new List<GraphValue> { GraphValue.Object(ReadNode(0)) };
        var relationships = new List<GraphValue>();
        while (!TryTake(">"))
        {
            int next = nodes.Count;
            bool backwards = TryTake("<-");
            if (!backwards)
            {
                Take("-");
            }

            relationships.Add(GraphValue.Object(backwards ? ReadRelationship(next, next - 1) : ReadRelationship(next - 1, next)));
            Take(backwards ? "-" : "->");
            nodes.Add(GraphValue.Object(ReadNode(next)));
        }

        return new GraphPath([.. nodes], [.. relationships]);
    }

    private GraphMap ReadProperties()
    {
        SkipSpace();
        return Current == '{' ? ReadMap() : GraphMap.Empty;
    }

    private string ReadName()
    {
        SkipSpace();
        int start = position;
        if (Current == '`')
        {
            position = text.IndexOf('`', position + 1) + 1;
            return text[(start + 1)..(position - 1)];
        }

        while (char.IsLetterOrDigit(Current) || Current is '_' or '.' or '$' or '@')
        {
            position++;
        }

        return position > start ? text[start..position] : throw Fault("a name");
    }

    private void Take(string expected)
    {
        if (!TryTake(expected))
        {
            throw Fault(expected);
        }
    }

    private bool TryTake(string expected)
    {
        SkipSpace();
        bool isThere = text.AsSpan(position).StartsWith(expected, StringComparison.Ordinal);
        position += isThere ? expected.Length : 0;
        return isThere;
    }

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Current))
        {
            position++;
        }
    }

    private readonly FormatException Fault(string expected) => new($"Expected {expected} at {position} of the cell: {text}");
}
