using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Neo4j.Transport;

/// <summary>
/// A way to speak to the database of a Neo4j. It sends what it is told once and reads the answer to its end; retries, time
/// limits, bookmarks and lost commits are the business of those who call it.
/// </summary>
/// <remarks>
/// All members throw <see cref="TransportException"/> for what the server or the way to it did wrong, and let errors of the
/// row buffer pass. Cancelling stops the waiting, not the server.
/// </remarks>
internal interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>The address that is asked, for messages.</summary>
    string Address { get; }

    /// <summary>Runs a statement in a transaction of its own, which is committed when this returns.</summary>
    Task<TransportSummary> RunAsync(TransportStatement statement, TransportScope scope, RowBuffer rows, CancellationToken cancellationToken);

    /// <summary>Opens a transaction.</summary>
    Task<ITransportTransaction> BeginAsync(TransportScope scope, CancellationToken cancellationToken);
}

/// <summary>An open transaction. The server ends it when a statement fails in it. One call at a time.</summary>
internal interface ITransportTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement.</summary>
    Task<TransportSummary> RunAsync(TransportStatement statement, RowBuffer rows, CancellationToken cancellationToken);

    /// <summary>Runs a last statement, where there is one, and commits. Answers the bookmarks of the commit.</summary>
    Task<IReadOnlyList<string>> CommitAsync(TransportStatement? last, CancellationToken cancellationToken);

    /// <summary>
    /// Ends the transaction on the server whatever became of the connection: rolls back what is open, waits for what is being
    /// committed. When it returns the server no longer holds the transaction, which was then committed or never will be.
    /// </summary>
    Task DiscardAsync(CancellationToken cancellationToken);
}

/// <summary>What a transaction is opened with.</summary>
/// <param name="Mode">Whether it may write, and so which member of a cluster it goes to.</param>
/// <param name="Bookmarks">The commits that it must see.</param>
internal readonly record struct TransportScope(AccessMode Mode, IReadOnlyList<string> Bookmarks);
