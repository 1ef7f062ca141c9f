using IndustryGraph.Exports.Formats;

namespace IndustryGraph.Exports.Requests;

/// <summary>What is to be exported, checked as far as that is possible without the graph.</summary>
public sealed record ExportRequest
{
    /// <summary>The format.</summary>
    public required IExportFormat Format { get; init; }

    /// <summary>The graph itself or the sharing network. The graph by default.</summary>
    public ExportView View { get; init; } = ExportView.Graph;

    /// <summary>The entities to start from; empty for all.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>How many claims away from <see cref="Of"/> an entity may be; 0 for nobody else. 1 by default.</summary>
    public int Hops { get; init; } = 1;

    /// <summary>The day; null where none is asked about, so that claims of all times are in the export.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only what was recorded by then counts.</summary>
    public required DateTimeOffset KnownAt { get; init; }

    /// <summary>The statuses as claims read on the day; null for all.</summary>
    public IReadOnlyList<string>? Statuses { get; init; }

    /// <summary>The phases of claims on the day; without effect where no day is asked about.</summary>
    public IReadOnlyList<string> Phases { get; init; } = [];

    /// <summary>The kinds of entity (of platform, in the sharing network); null for all (for the usual ones there).</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>The types of relationship; null for all.</summary>
    public IReadOnlyList<string>? RelationshipTypes { get; init; }

    /// <summary>The analysis whose graph is exported, bound to its parameters; null where none is.</summary>
    public AnalysisRun? Analysis { get; init; }

    /// <summary>Whether the sharing network is one of groups rather than of organizations.</summary>
    public bool OfGroups { get; init; }

    /// <summary>The least number of platforms that a pair of the sharing network shares. 1 by default.</summary>
    public int MinShared { get; init; } = 1;

    /// <summary>Whether each claim is an edge of its own rather than one of all claims of the same ends and type.</summary>
    public bool Parallel { get; init; }

    /// <summary>Whether sources are nodes beside being attributes of what they say.</summary>
    public bool SourcesAsNodes { get; init; }
}

/// <summary>Which graph is exported.</summary>
public enum ExportView
{
    /// <summary>Entities and claims.</summary>
    Graph,

    /// <summary>Organizations, linked by the platforms that they share.</summary>
    Sharing,
}

/// <summary>An analysis with the statement that runs it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Statement">The statement with its parameters.</param>
public sealed record AnalysisRun(string Name, Graph.Statements.CypherStatement Statement);
