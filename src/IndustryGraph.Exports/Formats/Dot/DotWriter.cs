using System.Buffers;
using System.Text;
using IndustryGraph.Exports.Model;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Formats.Dot;

/// <summary>Writes DOT, every id and value in quotes.</summary>
internal sealed class DotWriter(IBufferWriter<byte> output, ExportSchema schema) : IGraphWriter
{
    private readonly StringBuilder line = new();

    public void Begin()
    {
        line.Append(schema.IsDirected ? "digraph" : "graph").Append(" \"IndustryGraph\" {\n");
        WriteLine();
    }

    public void Write(ExportNode node)
    {
        line.Append("  ");
        AppendQuoted(node.Id);
        line.Append(" [label=");
        AppendQuoted(node.Label);
        AppendValues(schema.NodeAttributes, node.Values);
        line.Append("];\n");
        WriteLine();
    }

    public void BeginEdges()
    {
        // Edges follow nodes as they are.
    }

    public void Write(ExportEdge edge)
    {
        line.Append("  ");
        AppendQuoted(edge.Source);
        line.Append(schema.IsDirected ? " -> " : " -- ");
        AppendQuoted(edge.Target);
        line.Append(" [id=");
        AppendQuoted(edge.Id);
        line.Append(", label=");
        AppendQuoted(edge.Kind);
        line.Append(", kind=");
        AppendQuoted(edge.Kind);
        line.Append(", weight=").Append(AttributeText.Number(edge.Weight));
        AppendValues(schema.EdgeAttributes, edge.Values);
        line.Append("];\n");
        WriteLine();
    }

    public void End()
    {
        line.Append("}\n");
        WriteLine();
    }

    public void Flush()
    {
        // Every line is in the output already.
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private void AppendValues(IReadOnlyList<ExportAttribute> attributes, IReadOnlyList<GraphValue> values)
    {
        for (int i = 0; i < attributes.Count; i++)
        {
            if (!values[i].IsNull)
            {
                line.Append(", ").Append(attributes[i].Name).Append('=');
                AppendQuoted(AttributeText.Of(values[i]));
            }
        }
    }

    // Backslashes come in pairs: a single one would escape the closing quote, and in a label mean more than itself. Graphviz
    // is written in C, where NUL ends a text.
    private void AppendQuoted(string text)
    {
        line.Append('"');
        foreach (char character in text)
        {
            _ = character switch
            {
                '"' => line.Append("\\\""),
                '\\' => line.Append("\\\\"),
                '\n' => line.Append("\\n"),
                '\r' => line.Append("\\r"),
                '\0' => line.Append('\u2400'),
                _ => line.Append(character),
            };
        }

        line.Append('"');
    }

    private void WriteLine()
    {
        foreach (ReadOnlyMemory<char> chunk in line.GetChunks())
        {
            Encoding.UTF8.GetBytes(chunk.Span, output);
        }

        line.Clear();
    }
}
