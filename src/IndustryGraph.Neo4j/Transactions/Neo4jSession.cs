using IndustryGraph.Neo4j.Statements;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.Transactions;

/// <summary>What all statements and transactions of one engine share.</summary>
internal sealed class Neo4jSession
{
    public Neo4jSession(Neo4jOptions options, INeo4jTransport transport, TimeProvider time)
    {
        Transport = transport;
        Time = time;
        Bookmarks = new BookmarkKeeper();
        Markers = new CommitMarker(transport, Bookmarks);
        Outcomes = new CommitOutcome(Markers, options.OutcomeTimeout, time);
        Errors = new StatementErrors(options);
        Retry = new RetryPolicy(time);
        Runner = new StatementRunner(new StatementTerminator(transport, time), time);
    }

    public INeo4jTransport Transport { get; }

    public TimeProvider Time { get; }

    public BookmarkKeeper Bookmarks { get; }

    public CommitMarker Markers { get; }

    public CommitOutcome Outcomes { get; }

    public StatementErrors Errors { get; }

    public RetryPolicy Retry { get; }

    public StatementRunner Runner { get; }
}
