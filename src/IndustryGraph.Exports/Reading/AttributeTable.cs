using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;
using IndustryGraph.Exports.Model;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Reading;

/// <summary>
/// Spreads properties over a fixed list of attributes. The last attribute, <c>more</c>, takes as JSON what has no attribute
/// of its own, or a value of another type than its attribute: formats declare attributes before the first value comes.
/// </summary>
internal sealed class AttributeTable
{
    public const string MoreName = "more";
    private readonly FrozenDictionary<string, int> positions;

    public AttributeTable(IEnumerable<ExportAttribute> attributes)
    {
        Attributes = [.. attributes, new ExportAttribute(MoreName, ExportAttributeType.Text)];
        positions = Attributes.Select((attribute, position) => (attribute.Name, position)).ToFrozenDictionary(pair => pair.Name, pair => pair.position, StringComparer.Ordinal);
    }

    public IReadOnlyList<ExportAttribute> Attributes { get; }

    public int this[string name] => positions[name];

    /// <summary>Values for all attributes, filled from the properties but for those that the caller writes in its own way.</summary>
    public GraphValue[] Spread(GraphMap properties, FrozenSet<string> except)
    {
        var values = new GraphValue[Attributes.Count];
        SortedDictionary<string, GraphValue>? more = null;
        for (int i = 0; i < properties.Count; i++)
        {
            string name = properties.KeySpan[i];
            GraphValue value = properties.ValueSpan[i];
            if (except.Contains(name))
            {
                continue;
            }

            if (name != MoreName && positions.TryGetValue(name, out int position) && Fit(Attributes[position].Type, value) is { } fitting)
            {
                values[position] = fitting;
            }
            else
            {
                (more ??= new SortedDictionary<string, GraphValue>(StringComparer.Ordinal))[name] = value;
            }
        }

        if (more is not null)
        {
            values[^1] = GraphValue.String(Json(GraphMap.Of(more)));
        }

        return values;
    }

    public static string Json(GraphMap map)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, GraphValueJson.WriterOptions))
        {
            GraphValueJson.Write(writer, GraphValue.Object(map));
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    // Cypher leaves out seconds that are zero, which many readers of dates miss. Instants that .NET cannot hold stay as they are.
    private static string Rfc3339(GraphValue value)
    {
        try
        {
            return value.ToDateTimeOffset().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            return TemporalFormatter.Format(value);
        }
    }

    // An empty list says no more than an absent one, and some formats cannot tell it from a list of one empty text.
    private static GraphValue? Fit(ExportAttributeType type, GraphValue value) => (type, value.Kind) switch
    {
        (ExportAttributeType.Integer, GraphValueKind.Integer) => value,
        (ExportAttributeType.Number, GraphValueKind.Integer) => GraphValue.Float(value.AsInteger()),
        (ExportAttributeType.Number, GraphValueKind.Float) when double.IsFinite(value.AsFloat()) => value,
        (ExportAttributeType.TextList, GraphValueKind.List) when value.AsList().Count == 0 => GraphValue.Null,
        (ExportAttributeType.TextList, GraphValueKind.List) when value.AsList().All(item => item.IsString) => value,
        (ExportAttributeType.Text, GraphValueKind.String or GraphValueKind.Integer) => value,
        (ExportAttributeType.Text, GraphValueKind.DateTime) => GraphValue.String(Rfc3339(value)),
        (ExportAttributeType.Text, >= GraphValueKind.Date) => GraphValue.String(TemporalFormatter.Format(value)),
        _ => null,
    };
}
