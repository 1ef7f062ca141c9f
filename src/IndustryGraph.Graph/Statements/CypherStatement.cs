using IndustryGraph.Graph.Values;

namespace IndustryGraph.Graph.Statements;

/// <summary>
/// One statement of Cypher: the text, its parameters and the limits that it runs under. Every door of the product ends in
/// one of these, and every engine takes it.
/// </summary>
/// <param name="Text">The Cypher text. Values never become text: they are parameters.</param>
public sealed record CypherStatement(string Text)
{
    /// <summary>A statement with parameters.</summary>
    public CypherStatement(string text, IReadOnlyDictionary<string, GraphValue> parameters)
        : this(text) => Parameters = parameters;

    /// <summary>The parameters by name, without the dollar sign. Empty by default.</summary>
    public IReadOnlyDictionary<string, GraphValue> Parameters { get; init; } = GraphMap.Empty;

    /// <summary>What the statement may cost. <see cref="StatementLimits.Default"/> by default.</summary>
    public StatementLimits Limits { get; init; } = StatementLimits.Default;

    /// <summary>
    /// Commits that a statement in a transaction of its own must see, as a <see cref="Engines.StatementSummary"/> named them.
    /// Empty by default. Not looked at inside an open transaction, which was begun with its own.
    /// </summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}

/// <summary>What a statement may cost before it is stopped.</summary>
public sealed record StatementLimits
{
    /// <summary>30 s, a million result rows, 512 MiB.</summary>
    public static readonly StatementLimits Default = new();

    /// <summary>No limit at all: for loading and for the owner's own shell.</summary>
    public static readonly StatementLimits None = new() { Timeout = System.Threading.Timeout.InfiniteTimeSpan, MaxRows = long.MaxValue, MaxMemoryBytes = long.MaxValue };

    /// <summary>How long it may run, from its start to its last row. 30 s by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many rows it may return. A million by default.</summary>
    public long MaxRows { get; init; } = 1_000_000;

    /// <summary>How many bytes it may keep while it runs (sorts, groups, collected lists), as estimated. 512 MiB by default.</summary>
    public long MaxMemoryBytes { get; init; } = 512L << 20;
}
