using System.ComponentModel.DataAnnotations;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j.Statements;
using IndustryGraph.Neo4j.Transactions;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j;

/// <summary>
/// A Neo4j (5.26 or newer: one server, a cluster, Aura) as a graph engine, asked through its HTTP Query API v2. Opens no
/// connection before the first statement.
/// </summary>
public sealed class Neo4jGraphEngine : IGraphEngine
{
    // Opening a transaction waits for nothing but the server.
    private static readonly TimeSpan BeginLimit = TimeSpan.FromSeconds(30);

    // What Neo4j answers to CALL { } IN TRANSACTIONS inside an explicit one.
    private const string NeedsImplicitTransaction = "Neo.DatabaseError.Transaction.TransactionStartFailed";

    private readonly INeo4jTransport transport;
    private readonly Neo4jSession session;

    /// <summary>An engine over the server that the options name.</summary>
    /// <exception cref="ValidationException">The options are wrong; the message says what would be right.</exception>
    public Neo4jGraphEngine(Neo4jOptions options, TimeProvider? time = null)
        : this(options, time ?? TimeProvider.System, TransportFactory.Create)
    {
    }

    internal Neo4jGraphEngine(Neo4jOptions options, TimeProvider time, Func<Neo4jOptions, INeo4jTransport> connect)
    {
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        transport = connect(options);
        session = new Neo4jSession(options, transport, time);
        Description = $"Neo4j at {options.Uri} (database {options.Database})";
    }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    /// <remarks>
    /// The answer is read to its end before the cursor is handed out. What fails for a passing reason is tried again within
    /// the statement's time limit. A writing statement runs in an explicit transaction, so that an answer beyond its limits
    /// leaves nothing behind, and that a commit whose answer is lost can be looked up; only <c>CALL { } IN TRANSACTIONS</c>,
    /// which commits by itself, runs in an implicit one.
    /// </remarks>
    public async ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        var deadline = new Deadline(statement.Limits.Timeout, session.Time);
        try
        {
            return new BufferedResultCursor(await session.Retry.RunAsync(
                deadline,
                _ => mode == AccessMode.Write ? RunWriteAsync(statement, deadline, cancellationToken) : RunImplicitAsync(statement, mode, deadline, cancellationToken),
                cancellationToken));
        }
        catch (TransportException exception)
        {
            throw session.Errors.From(exception);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw Cancelled(exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default)
    {
        try
        {
            return await session.Retry.RunAsync(new Deadline(BeginLimit, session.Time), token => BeginOnceAsync(mode, bookmarks, token), cancellationToken);
        }
        catch (TransportException exception)
        {
            throw session.Errors.From(exception);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw Cancelled(exception);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => transport.DisposeAsync();

    private async Task<Neo4jTransaction> BeginOnceAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        var scope = new TransportScope(mode, session.Bookmarks.With(bookmarks));
        return new Neo4jTransaction(session, await transport.BeginAsync(scope, cancellationToken), scope);
    }

    private async Task<StatementAnswer> RunImplicitAsync(CypherStatement statement, AccessMode mode, Deadline deadline, CancellationToken cancellationToken)
    {
        var scope = new TransportScope(mode, session.Bookmarks.With(statement.Bookmarks));
        StatementAnswer answer = await session.Runner.RunAsync(
            statement, deadline, (sent, rows, token) => transport.RunAsync(sent, scope, rows, token), cancellationToken);
        if (mode == AccessMode.Write)
        {
            session.Bookmarks.Committed(scope.Bookmarks, answer.Summary.Bookmarks);
        }

        return answer;
    }

    private async Task<StatementAnswer> RunWriteAsync(CypherStatement statement, Deadline deadline, CancellationToken cancellationToken)
    {
        try
        {
            return await RunExplicitAsync(statement, deadline, cancellationToken);
        }
        catch (TransportException exception) when (exception.Code == NeedsImplicitTransaction)
        {
            return await RunImplicitAsync(statement, AccessMode.Write, deadline, cancellationToken);
        }
    }

    private async Task<StatementAnswer> RunExplicitAsync(CypherStatement statement, Deadline deadline, CancellationToken cancellationToken)
    {
        await using Neo4jTransaction transaction = await BeginOnceAsync(AccessMode.Write, statement.Bookmarks, cancellationToken);
        StatementAnswer answer = await transaction.RunAsync(statement, deadline, cancellationToken);
        return answer with { Bookmarks = await transaction.CommitOnceAsync(cancellationToken) };
    }

    private static GraphException Cancelled(OperationCanceledException exception) => new(GraphErrorCodes.Terminated, "The statement was cancelled.", exception);
}
