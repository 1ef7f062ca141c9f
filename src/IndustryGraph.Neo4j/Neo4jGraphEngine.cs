using System.ComponentModel.DataAnnotations;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j.QueryApi;
using IndustryGraph.Neo4j.Transactions;
using Polly;

namespace IndustryGraph.Neo4j;

/// <summary>
/// A Neo4j (5.26 or newer: one server, a cluster, Aura) as a graph engine, asked through its HTTP Query API v2. Opens no
/// connection before the first statement.
/// </summary>
public sealed class Neo4jGraphEngine : IGraphEngine
{
    private readonly QueryApiClient client;
    private readonly StatementRunner runner;
    private readonly ResiliencePipeline readRetry;

    /// <summary>An engine over the server that the options name.</summary>
    /// <exception cref="ValidationException">The options are wrong; the message says what would be right.</exception>
    public Neo4jGraphEngine(Neo4jOptions options, TimeProvider? time = null)
        : this(options, time ?? TimeProvider.System, handler: null)
    {
    }

    internal Neo4jGraphEngine(Neo4jOptions options, TimeProvider time, HttpMessageHandler? handler)
    {
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        client = new QueryApiClient(options, handler);
        runner = new StatementRunner(client, time);
        readRetry = ReadRetry.Create(time);
        Description = $"Neo4j at {options.Uri} (database {options.Database})";
    }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    /// <remarks>
    /// The answer is read to its end before the cursor is handed out. Reads that fail for a passing reason are tried up to
    /// three times more. A writing statement under a row or memory limit runs in an explicit transaction, so that an answer
    /// beyond the limit leaves nothing behind; without limits it runs in an implicit one, which <c>CALL { } IN
    /// TRANSACTIONS</c> needs.
    /// </remarks>
    public async ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        if (mode == AccessMode.Read)
        {
            return new BufferedResultCursor(await readRetry.ExecuteAsync(
                async _ => await runner.RunAsync(string.Empty, statement, mode, clusterAffinity: null, cancellationToken), cancellationToken));
        }

        if (statement.Limits is { MaxRows: long.MaxValue, MaxMemoryBytes: long.MaxValue })
        {
            return new BufferedResultCursor(await runner.RunAsync(string.Empty, statement, mode, clusterAffinity: null, cancellationToken));
        }

        await using IGraphTransaction transaction = await BeginAsync(mode, cancellationToken);
        IResultCursor cursor = await transaction.RunAsync(statement, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return cursor;
    }

    /// <inheritdoc/>
    public async ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, CancellationToken cancellationToken = default) =>
        await readRetry.ExecuteAsync(async token => await Neo4jTransaction.BeginAsync(client, runner, mode, token), cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }
}
