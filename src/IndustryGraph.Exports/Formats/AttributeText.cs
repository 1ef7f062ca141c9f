using System.Globalization;
using System.Text;
using System.Text.Json;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Formats;

/// <summary>Values of attributes as text, for formats without types.</summary>
internal static class AttributeText
{
    /// <summary>The text of a value that is not null; a list is an array of JSON.</summary>
    public static string Of(GraphValue value) => value.Kind == GraphValueKind.List ? JsonArray(value.AsList()) : Scalar(value);

    /// <summary>The text of a value that is neither null nor a list.</summary>
    public static string Scalar(GraphValue value) => value.Kind switch
    {
        GraphValueKind.String => value.AsString(),
        GraphValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        GraphValueKind.Float => Number(value.AsFloat()),
        _ => throw new ArgumentException($"A {value.Kind} is no value of an attribute.", nameof(value)),
    };

    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string JsonArray(GraphList list)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, GraphValueJson.WriterOptions))
        {
            GraphValueJson.Write(writer, GraphValue.Object(list));
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
