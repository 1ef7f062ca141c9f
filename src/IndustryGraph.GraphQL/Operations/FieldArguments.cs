using System.Collections;
using System.Globalization;
using System.Text;
using IndustryGraph.GraphQL.Errors;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>The arguments of one field, coerced: text, <see cref="int"/>, <see cref="DateOnly"/>, lists, dictionaries; enums are their names.</summary>
internal sealed class FieldArguments(IReadOnlyDictionary<string, object?> values)
{
    public static readonly FieldArguments None = new(new Dictionary<string, object?>());

    /// <summary>Whether the argument was given a value other than null, or has a default.</summary>
    public bool Has(string name) => values.GetValueOrDefault(name) is not null;

    public string? Text(string name) => (string?)values.GetValueOrDefault(name);

    /// <summary>An argument that the schema promises.</summary>
    public string RequiredText(string name) => Text(name) ?? throw new InvalidOperationException($"The argument {name} was validated and is null.");

    public int? Integer(string name) => values.GetValueOrDefault(name) is { } value ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : null;

    public DateOnly? Day(string name) => (DateOnly?)values.GetValueOrDefault(name);

    public DateTimeOffset? Instant(string name) => (DateTimeOffset?)values.GetValueOrDefault(name);

    /// <summary>A list of text or enum values; null where it was not given.</summary>
    public IReadOnlyList<string>? Texts(string name) => (values.GetValueOrDefault(name) as IEnumerable)?.Cast<string>().ToArray();

    /// <summary>An input object; null where it was not given.</summary>
    public IReadOnlyDictionary<string, object?>? Object(string name) => AsObject(values.GetValueOrDefault(name));

    /// <summary>A list of input objects; empty where it was not given.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Objects(string name) => AsObjects(values.GetValueOrDefault(name));

    /// <summary>A JSON value.</summary>
    public object? Json(string name) => values.GetValueOrDefault(name);

    public static IReadOnlyDictionary<string, object?>? AsObject(object? value) => value as IReadOnlyDictionary<string, object?>;

    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> AsObjects(object? value) =>
        value is IEnumerable items and not string ? [.. items.Cast<IReadOnlyDictionary<string, object?>>()] : [];

    /// <summary>An integer argument that must lie in a range.</summary>
    /// <exception cref="OperationException">It does not.</exception>
    public int IntegerBetween(string name, int least, int most, IReadOnlyList<object> path)
    {
        int value = Integer(name) ?? least;
        return value >= least && value <= most
            ? value
            : throw new OperationException(OperationErrorCodes.InvalidArgument, $"{name} is {value}; it must be between {least} and {most}.", path);
    }

    /// <summary>All arguments but the named ones as text, equal for equal values.</summary>
    public string Fingerprint(params ReadOnlySpan<string> except)
    {
        var text = new StringBuilder();
        foreach ((string name, object? value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            if (value is not null && !except.Contains(name))
            {
                text.Append(name).Append('=');
                Append(text, value);
                text.Append(';');
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case string s:
                text.Append(CultureInfo.InvariantCulture, $"'{s.Length}:{s}'");
                break;
            case IReadOnlyDictionary<string, object?> map:
                text.Append('{');
                foreach ((string key, object? item) in map.OrderBy(m => m.Key, StringComparer.Ordinal))
                {
                    text.Append(key).Append(':');
                    Append(text, item);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case IEnumerable list:
                text.Append('[');
                foreach (object? item in list)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value ?? "null"}");
                break;
        }
    }
}
