using System.Globalization;
using System.Text;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Graph.Values;

/// <summary>Renders values as Cypher, for messages, plans and debuggers: literals, and entities in pattern notation.</summary>
public static class GraphValueFormatter
{
    private const int MaxDepth = 512;

    /// <summary>The value as Cypher: <c>'text'</c>, <c>1.0</c>, <c>date('2019-07-09')</c>, <c>(:Brand {id: 'audi'})</c>.</summary>
    public static string Format(GraphValue value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    /// <summary>A name of a label, type, property or variable, in backticks where it needs them.</summary>
    public static string FormatName(string name)
    {
        bool plain = name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_');
        foreach (char character in name)
        {
            plain &= char.IsAsciiLetterOrDigit(character) || character == '_';
        }

        return plain ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
    }

    private static void Append(StringBuilder text, GraphValue value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new GraphException(GraphErrorCodes.ArgumentError, $"A value nests lists or maps more than {MaxDepth} deep, which cannot be shown.");
        }

        switch (value.Kind)
        {
            case GraphValueKind.Null:
                text.Append("null");
                break;
            case GraphValueKind.Boolean:
                text.Append(value.AsBoolean() ? "true" : "false");
                break;
            case GraphValueKind.Integer:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsInteger()}");
                break;
            case GraphValueKind.Float:
                text.Append(GraphFloatText.Format(value.AsFloat()));
                break;
            case GraphValueKind.String:
                AppendString(text, value.AsString());
                break;
            case GraphValueKind.List:
                AppendList(text, value.AsList(), depth);
                break;
            case GraphValueKind.Map:
                AppendMap(text, value.AsMap(), depth);
                break;
            case GraphValueKind.Node:
                AppendNode(text, value, depth);
                break;
            case GraphValueKind.Relationship:
                AppendRelationship(text, value, depth);
                break;
            case GraphValueKind.Path:
                AppendPath(text, value.As<GraphPath>(), depth);
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{FunctionOf(value.Kind)}('{TemporalFormatter.Format(value)}')");
                break;
        }
    }

    private static string FunctionOf(GraphValueKind kind) => kind switch
    {
        GraphValueKind.Date => "date",
        GraphValueKind.LocalTime => "localtime",
        GraphValueKind.Time => "time",
        GraphValueKind.LocalDateTime => "localdatetime",
        GraphValueKind.DateTime => "datetime",
        _ => "duration",
    };

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('\'');
        foreach (char character in value)
        {
            _ = character switch
            {
                '\'' => text.Append("\\'"),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => text.Append(character),
            };
        }

        text.Append('\'');
    }

    private static void AppendList(StringBuilder text, GraphList list, int depth)
    {
        text.Append('[');
        for (int i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            Append(text, list[i], depth + 1);
        }

        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, GraphMap map, int depth)
    {
        text.Append('{');
        for (int i = 0; i < map.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ").Append(FormatName(map.KeySpan[i])).Append(": ");
            Append(text, map.ValueSpan[i], depth + 1);
        }

        text.Append('}');
    }

    private static void AppendNode(StringBuilder text, GraphValue value, int depth)
    {
        text.Append('(');
        if (value.IsEntityReference)
        {
            text.Append(CultureInfo.InvariantCulture, $"#{value.AsEntityId()}");
        }
        else
        {
            GraphNode node = value.As<GraphNode>();
            foreach (string label in node.Labels)
            {
                text.Append(':').Append(FormatName(label));
            }

            AppendProperties(text, node.Properties, node.Labels.Count > 0, depth);
        }

        text.Append(')');
    }

    private static void AppendRelationship(StringBuilder text, GraphValue value, int depth)
    {
        text.Append('[');
        if (value.IsEntityReference)
        {
            text.Append(CultureInfo.InvariantCulture, $"#{value.AsEntityId()}");
        }
        else
        {
            GraphRelationship relationship = value.As<GraphRelationship>();
            text.Append(':').Append(FormatName(relationship.Type));
            AppendProperties(text, relationship.Properties, afterName: true, depth);
        }

        text.Append(']');
    }

    private static void AppendProperties(StringBuilder text, GraphMap properties, bool afterName, int depth)
    {
        if (properties.Count > 0)
        {
            text.Append(afterName ? " " : string.Empty);
            AppendMap(text, properties, depth);
        }
    }

    private static void AppendPath(StringBuilder text, GraphPath path, int depth)
    {
        text.Append('<');
        AppendNode(text, path.Nodes[0], depth);
        for (int i = 0; i < path.Length; i++)
        {
            GraphValue relationship = path.Relationships[i];
            bool backwards = !relationship.IsEntityReference && relationship.As<GraphRelationship>().StartId != path.Nodes[i].AsEntityId();
            text.Append(backwards ? "<-" : "-");
            AppendRelationship(text, relationship, depth);
            text.Append(backwards ? "-" : "->");
            AppendNode(text, path.Nodes[i + 1], depth);
        }

        text.Append('>');
    }
}
