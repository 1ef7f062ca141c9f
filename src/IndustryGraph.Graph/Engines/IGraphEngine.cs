using IndustryGraph.Graph.Statements;

namespace IndustryGraph.Graph.Engines;

/// <summary>
/// What answers statements of Cypher: the embedded engine or a foreign store. The one seam between the product and its
/// stores; nothing above it knows which engine answers.
/// </summary>
/// <remarks>All members throw <see cref="Errors.GraphException"/> for what the statement or the store did wrong.</remarks>
public interface IGraphEngine : IAsyncDisposable
{
    /// <summary>What answers, for people: <c>embedded engine (file /var/lib/…)</c>.</summary>
    string Description { get; }

    /// <summary>
    /// Runs one statement in a transaction of its own. A writing statement is committed before the cursor ends; a
    /// failure leaves nothing behind. With <see cref="AccessMode.Read"/> a statement that writes is refused.
    /// </summary>
    ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default);

    /// <summary>Opens a transaction of several statements. A reading one sees one snapshot throughout.</summary>
    /// <param name="mode">Whether it may write.</param>
    /// <param name="bookmarks">Commits that it must see.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default);
}

/// <summary>Whether a transaction may write.</summary>
public enum AccessMode
{
    /// <summary>It only reads.</summary>
    Read,

    /// <summary>It may write.</summary>
    Write,
}

/// <summary>Several statements that take effect together or not at all. Disposing one that was not committed rolls it back.</summary>
public interface IGraphTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement inside the transaction. One cursor at a time: read it to its end or dispose it before the next.</summary>
    ValueTask<IResultCursor> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default);

    /// <summary>Makes all of it durable and then visible, and answers bookmarks of a state that has it.</summary>
    ValueTask<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken = default);

    /// <summary>Discards all of it.</summary>
    ValueTask RollbackAsync(CancellationToken cancellationToken = default);
}
