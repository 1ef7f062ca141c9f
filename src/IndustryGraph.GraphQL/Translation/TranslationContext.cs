using System.Globalization;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Errors;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Translation.Connections;

namespace IndustryGraph.GraphQL.Translation;

/// <summary>What the translation of one operation gathers: parameters, unique names, the estimate of its rows.</summary>
internal sealed class TranslationContext
{
    private readonly Dictionary<string, GraphValue> parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<(DateOnly, DateTimeOffset), Instant> instants = [];
    private readonly GraphQLOptions options;
    private long estimatedRows;
    private int variables;

    public TranslationContext(GraphQLOptions options, CursorCodec cursors, DateTimeOffset now)
    {
        this.options = options;
        Cursors = cursors;
        Now = InstantOf(DateOnly.FromDateTime(now.UtcDateTime), now);
    }

    /// <summary>Today (UTC) and now, fixed for the whole operation.</summary>
    public Instant Now { get; }

    public CursorCodec Cursors { get; }

    /// <summary>Whether at another time of the day the same text came out, with another moment in the parameter of now.</summary>
    public bool IsReusable { get; private set; } = true;

    public GraphQLOptions Options => options;

    public IReadOnlyDictionary<string, GraphValue> Parameters => parameters;

    /// <summary>Holds a value as a parameter; answers its reference, with the dollar sign. Values never become text.</summary>
    public string Parameter(string hint, GraphValue value)
    {
        string name = hint;
        for (int i = 2; !parameters.TryAdd(name, value); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{hint}{i}");
        }

        return "$" + name;
    }

    public string Parameter(string hint, string value) => Parameter(hint, GraphValue.String(value));

    public string Parameter(string hint, IEnumerable<string> values) => Parameter(hint, GraphValue.Object(GraphList.OfStrings(values)));

    /// <summary>A variable that nothing else in the statement is called.</summary>
    public string Variable(string hint) => string.Create(CultureInfo.InvariantCulture, $"{hint}{++variables}");

    /// <summary>The instant of a field: its own arguments, or what it inherits.</summary>
    public Instant InstantOf(FieldArguments arguments, Instant inherited)
    {
        DateOnly day = arguments.Day("asOf") ?? inherited.AsOf;
        DateTimeOffset known = Named(arguments.Instant("knownAt")) ?? inherited.KnownAt;
        return day == inherited.AsOf && known == inherited.KnownAt ? inherited : InstantOf(day, known);
    }

    /// <summary>The instant that a cursor froze.</summary>
    public Instant InstantOfCursor(Cursor cursor) => InstantOf(cursor.AsOf, Named(cursor.KnownAt)!.Value);

    /// <summary>The moment of now as a value that the text or other parameters depend on.</summary>
    public DateTimeOffset TakeNow()
    {
        IsReusable = false;
        return Now.KnownAt;
    }

    /// <summary>Whether an instant means now, whenever that is, and not a moment that the operation names.</summary>
    public bool IsNow(Instant instant) => instant.Known == Now.Known;

    /// <summary>An instant with its parameters; one that was asked before shares them.</summary>
    public Instant InstantOf(DateOnly day, DateTimeOffset known)
    {
        if (!instants.TryGetValue((day, known), out Instant? instant))
        {
            string asOf = instants.Values.FirstOrDefault(i => i.AsOf == day)?.Day ?? Parameter("asOf", GraphValue.Date(day));
            string knownAt = instants.Values.FirstOrDefault(i => i.KnownAt == known)?.Known ?? Parameter("knownAt", GraphValue.DateTime(known));
            instant = new Instant(day, known, asOf, knownAt);
            instants.Add((day, known), instant);
        }

        return instant;
    }

    // A moment that is named and happens to be now would share the parameter of now.
    private DateTimeOffset? Named(DateTimeOffset? known)
    {
        IsReusable &= known != Now.KnownAt;
        return known;
    }

    /// <summary>The scope inside a list of at most so many items per object.</summary>
    /// <exception cref="OperationException">The operation asks for too many rows.</exception>
    public Scope Enter(Scope scope, Instant instant, long items, IReadOnlyList<object> path)
    {
        long rows = scope.Rows * Math.Max(items, 1);
        estimatedRows += rows;
        return estimatedRows <= options.MaxEstimatedRows
            ? new Scope(instant, rows)
            : throw new OperationException(
                OperationErrorCodes.LimitExceeded,
                $"The operation asks for up to {estimatedRows} rows; at most {options.MaxEstimatedRows} are answered. Ask for smaller pages (first, last) or nest fewer lists.",
                path);
    }
}
