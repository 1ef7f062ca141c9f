using IndustryGraph.Graph.Values;

namespace IndustryGraph.Graph.Engines;

/// <summary>
/// The rows of a statement, made while they are read. Entities in them are materialized. Disposing it before its end
/// stops a reading statement and still completes a writing one.
/// </summary>
public interface IResultCursor : IAsyncDisposable
{
    /// <summary>The names of the columns, in order; empty where the statement returns nothing.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>What the statement did, known once <see cref="ReadAsync"/> has answered false; before that null.</summary>
    StatementSummary? Summary { get; }

    /// <summary>The value of a column of the current row.</summary>
    GraphValue this[int column] { get; }

    /// <summary>Moves to the next row; false after the last.</summary>
    ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default);
}

/// <summary>What a statement did.</summary>
public sealed record StatementSummary
{
    /// <summary>What it changed.</summary>
    public StatementCounters Counters { get; init; } = new();

    /// <summary>The plan, where the statement began with EXPLAIN or PROFILE.</summary>
    public PlanDescription? Plan { get; init; }

    /// <summary>Whether it reads only, writes, or changes the schema.</summary>
    public StatementKind Kind { get; init; }

    /// <summary>
    /// What names the state that the statement read, or made, so that a later one can ask to see it. Empty inside an open
    /// transaction, whose commit answers them.
    /// </summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}

/// <summary>Whether a statement reads only, writes, or changes the schema.</summary>
public enum StatementKind
{
    /// <summary>Reads only.</summary>
    Read,

    /// <summary>Writes, and may read.</summary>
    Write,

    /// <summary>Makes or drops an index or constraint.</summary>
    Schema,
}

/// <summary>What a statement changed, counted as Neo4j counts.</summary>
public sealed record StatementCounters
{
    /// <summary>Nodes made.</summary>
    public long NodesCreated { get; init; }

    /// <summary>Nodes deleted.</summary>
    public long NodesDeleted { get; init; }

    /// <summary>Relationships made.</summary>
    public long RelationshipsCreated { get; init; }

    /// <summary>Relationships deleted.</summary>
    public long RelationshipsDeleted { get; init; }

    /// <summary>Properties set or removed.</summary>
    public long PropertiesSet { get; init; }

    /// <summary>Labels added to nodes.</summary>
    public long LabelsAdded { get; init; }

    /// <summary>Labels taken from nodes.</summary>
    public long LabelsRemoved { get; init; }

    /// <summary>Indexes made.</summary>
    public long IndexesAdded { get; init; }

    /// <summary>Indexes dropped.</summary>
    public long IndexesRemoved { get; init; }

    /// <summary>Constraints made.</summary>
    public long ConstraintsAdded { get; init; }

    /// <summary>Constraints dropped.</summary>
    public long ConstraintsRemoved { get; init; }

    /// <summary>Whether anything was changed.</summary>
    public bool ContainsUpdates => this != new StatementCounters();
}

/// <summary>One operator of a plan, with those that feed it.</summary>
/// <param name="Operator">Its name, for example <c>NodeIndexSeek</c>.</param>
/// <param name="Details">What it does, for example <c>(o:Organization {id: $id})</c>.</param>
/// <param name="EstimatedRows">How many rows the planner expected.</param>
/// <param name="Children">The operators that feed it, from left to right.</param>
public sealed record PlanDescription(string Operator, string Details, double EstimatedRows, IReadOnlyList<PlanDescription> Children)
{
    /// <summary>How many rows it made; only after PROFILE.</summary>
    public long? Rows { get; init; }

    /// <summary>How long it took, without its children; only after PROFILE.</summary>
    public TimeSpan? Time { get; init; }
}
