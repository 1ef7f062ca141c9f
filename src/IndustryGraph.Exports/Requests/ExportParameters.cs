using System.Globalization;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Requests;

/// <summary>The parameters of a request as text, each taken once: what nobody took in the end is unknown.</summary>
internal sealed class ExportParameters
{
    private readonly Dictionary<string, IReadOnlyList<string>> given;
    private readonly List<string> known = [];

    public ExportParameters(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> given) =>
        this.given = new Dictionary<string, IReadOnlyList<string>>(given.Where(parameter => parameter.Value.Count > 0), StringComparer.Ordinal);

    /// <summary>Those that were not taken, each as one text.</summary>
    public IReadOnlyDictionary<string, string> Rest =>
        given.Where(parameter => !known.Contains(parameter.Key)).ToDictionary(parameter => parameter.Key, parameter => string.Join(',', parameter.Value), StringComparer.Ordinal);

    public bool Has(string name) => given.ContainsKey(name);

    public string? Text(string name)
    {
        known.Add(name);
        return given.TryGetValue(name, out IReadOnlyList<string>? values) && values[^1].Length > 0 ? values[^1] : null;
    }

    /// <summary>All items, whether the parameter is repeated or its items are separated by commas; null where there are none.</summary>
    public IReadOnlyList<string>? List(string name)
    {
        known.Add(name);
        string[] items = !given.TryGetValue(name, out IReadOnlyList<string>? values) ? []
            : [.. values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
        return items.Length == 0 ? null : items;
    }

    /// <summary>Items that must be of a vocabulary.</summary>
    public IReadOnlyList<string>? List(string name, IReadOnlyList<string> allowed, string what)
    {
        IReadOnlyList<string>? items = List(name);
        foreach (string item in items ?? [])
        {
            if (!allowed.Contains(item))
            {
                throw new ExportException($"'{item}' is no {what}.{NearestName.Hint(item, allowed)} There are {string.Join(", ", allowed)}.");
            }
        }

        return items;
    }

    public string? OneOf(string name, params string[] allowed) => Text(name) is not { } text ? null
        : allowed.Contains(text) ? text
        : throw new ExportException($"{name} is {string.Join(" or ", allowed)}, not '{text}'.");

    public bool? Boolean(string name) => OneOf(name, "true", "false") is { } text ? text == "true" : null;

    public int? Integer(string name, int least, int most) => Text(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most ? value
        : throw new ExportException($"{name} is a whole number from {least} to {most}, not '{text}'.");

    public DateOnly? Day(string name) => Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new ExportException($"{name} is a day such as 2019-07-09, not '{text}'.");

    public DateTimeOffset? Instant(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        try
        {
            return TemporalParser.DateTime(text).ToDateTimeOffset();
        }
        catch (Exception exception) when (exception is GraphException or OverflowException or ArgumentOutOfRangeException)
        {
            throw new ExportException($"{name} is an instant such as 2026-11-01T12:00:00Z, not '{text}'.", exception);
        }
    }
}
