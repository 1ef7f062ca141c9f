using IndustryGraph.Neo4j.Statements;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.Transactions;

/// <summary>What all statements and transactions of one engine share.</summary>
internal sealed class Neo4jSession(Neo4jOptions options, INeo4jTransport transport, TimeProvider time)
{
    public INeo4jTransport Transport => transport;

    public TimeProvider Time => time;

    public BookmarkKeeper Bookmarks { get; } = new();

    public StatementErrors Errors { get; } = new(options);

    public RetryPolicy Retry { get; } = new(time);

    public StatementRunner Runner { get; } = new(new StatementTerminator(transport, time), time);
}
