using System.Text.Json;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Industry.Analyses;

/// <summary>The type of an analysis' parameter, written as Cypher writes types: <c>LIST&lt;STRING&gt; NOT NULL</c>.</summary>
public sealed record AnalysisType
{
    private const string NotNullSuffix = " NOT NULL";

    private AnalysisType(AnalysisScalar scalar, bool isList, bool isNullable) => (Scalar, IsList, IsNullable) = (scalar, isList, isNullable);

    /// <summary>The type of the value, or of each item of the list.</summary>
    public AnalysisScalar Scalar { get; }

    /// <summary>Whether a list of such values is asked for.</summary>
    public bool IsList { get; }

    /// <summary>Whether null is a value.</summary>
    public bool IsNullable { get; }

    /// <summary>Reads a type as <see cref="ToString"/> writes it.</summary>
    /// <exception cref="FormatException">There is no such type.</exception>
    public static AnalysisType Of(string text)
    {
        bool isNullable = !text.EndsWith(NotNullSuffix, StringComparison.Ordinal);
        string name = isNullable ? text : text[..^NotNullSuffix.Length];
        bool isList = name.StartsWith("LIST<", StringComparison.Ordinal) && name.EndsWith('>');
        name = isList ? name[5..^1] : name;
        return Enum.GetValues<AnalysisScalar>().FirstOrDefault(scalar => NameOf(scalar) == name) is var found && NameOf(found) == name
            ? new AnalysisType(found, isList, isNullable)
            : throw new FormatException($"'{text}' is no type; there are {string.Join(", ", Enum.GetValues<AnalysisScalar>().Select(NameOf))}, LIST<…> of them, and each with NOT NULL.");
    }

    private string Name => IsList ? $"LIST<{NameOf(Scalar)}>" : NameOf(Scalar);

    /// <inheritdoc/>
    public override string ToString() => IsNullable ? Name : Name + NotNullSuffix;

    /// <summary>Reads a value that JSON or GraphQL handed over. One value stands for a list of one.</summary>
    internal GraphValue Read(GraphValue value, TimeProvider clock)
    {
        if (value.IsNull)
        {
            return IsNullable ? value : throw Mismatch(value.ToString());
        }

        if (!IsList)
        {
            return ReadScalar(value, clock);
        }

        return value.Kind == GraphValueKind.List
            ? GraphValue.List([.. value.AsList().Select(item => ReadScalar(item, clock))])
            : GraphValue.List(ReadScalar(value, clock));
    }

    /// <summary>Reads text from a command line or a header.</summary>
    internal GraphValue Parse(string text, TimeProvider clock)
    {
        if (text == "null")
        {
            return Read(GraphValue.Null, clock);
        }

        if (!IsList)
        {
            return ParseScalar(text, clock);
        }

        return text.StartsWith('[')
            ? Read(ReadJson(text), clock)
            : GraphValue.List([.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => ParseScalar(item, clock))]);
    }

    private static string NameOf(AnalysisScalar scalar) => scalar.ToString().ToUpperInvariant();

    private GraphValue ReadScalar(GraphValue value, TimeProvider clock) => (Scalar, value.Kind) switch
    {
        (AnalysisScalar.String, GraphValueKind.String) => value,
        (AnalysisScalar.Boolean, GraphValueKind.Boolean) => value,
        (AnalysisScalar.Integer, GraphValueKind.Integer) => value,
        (AnalysisScalar.Integer, GraphValueKind.Float) when value.AsFloat() is var number && number == Math.Floor(number) && Math.Abs(number) < 1L << 53 =>
            GraphValue.Integer((long)number),
        (AnalysisScalar.Float, GraphValueKind.Integer or GraphValueKind.Float) => GraphValue.Float(value.AsDouble()),
        (AnalysisScalar.Date, GraphValueKind.Date) => value,
        (AnalysisScalar.DateTime, GraphValueKind.DateTime) => value,
        (AnalysisScalar.Date or AnalysisScalar.DateTime, GraphValueKind.String) => ParseScalar(value.AsString(), clock),
        _ => throw Mismatch(value.ToString()),
    };

    private GraphValue ParseScalar(string text, TimeProvider clock) => Scalar switch
    {
        // Quotes around a text come from headers, and from users who think of JSON.
        AnalysisScalar.String => text.Length > 1 && text[0] == '"' && text[^1] == '"' ? ReadScalar(ReadJson(text), clock) : GraphValue.String(text),
        AnalysisScalar.Date => AnalysisDates.Day(text, clock) ?? throw Mismatch(text),
        AnalysisScalar.DateTime => AnalysisDates.Instant(text, clock) ?? throw Mismatch(text),
        _ => ReadScalar(ReadJson(text), clock),
    };

    private GraphValue ReadJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return GraphValueJson.Read(document.RootElement);
        }
        catch (JsonException)
        {
            throw Mismatch(text);
        }
    }

    private GraphException Mismatch(string text) => new(GraphErrorCodes.ArgumentError, $"{text} is no {(text == "null" ? ToString() : Name)}; {Example()} would be one.");

    private string Example()
    {
        string example = Scalar switch
        {
            AnalysisScalar.String => "\"ford\"",
            AnalysisScalar.Integer => "5",
            AnalysisScalar.Float => "2.5",
            AnalysisScalar.Boolean => "true",
            AnalysisScalar.Date => "\"2019-07-09\" or \"today\"",
            _ => "\"2026-03-01T00:00:00Z\" or \"now\"",
        };
        return IsList ? $"[{example}]" : example;
    }
}

/// <summary>The types that a value of a parameter can have.</summary>
public enum AnalysisScalar
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A 64-bit integer.</summary>
    Integer,

    /// <summary>A 64-bit float.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day: <c>2019-07-09</c>, or <c>today</c>.</summary>
    Date,

    /// <summary>An instant: <c>2026-03-01T00:00:00Z</c>, or <c>now</c>.</summary>
    DateTime,
}
