using System.Collections.Concurrent;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Server.Configuration;

namespace IndustryGraph.Server.Http.Cypher.Transactions;

/// <summary>The transactions that clients hold open, so many at most.</summary>
internal sealed class OpenTransactions(CypherOptions options, TimeProvider time) : IAsyncDisposable
{
    private const string InUse = "Neo.ClientError.Transaction.TransactionAccessedConcurrently";
    private const string TooMany = "Neo.TransientError.Transaction.MaximumTransactionLimitReached";

    private readonly ConcurrentDictionary<string, OpenTransaction> open = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim places = new(options.MaxOpenTransactions);

    /// <summary>Opens a transaction, in use by the caller.</summary>
    /// <exception cref="GraphException">There are too many.</exception>
    public async Task<TransactionUse> BeginAsync(Func<ValueTask<IGraphTransaction>> begin, string owner)
    {
        if (!places.Wait(0))
        {
            throw new GraphException(
                TooMany, $"{options.MaxOpenTransactions} transactions are open, as many as Cypher:MaxOpenTransactions allows. Commit or roll back others, or try again.");
        }

        try
        {
            var transaction = new OpenTransaction(await begin(), owner, options.TransactionTimeout, time, Expire);
            open[transaction.Id] = transaction;
            return new TransactionUse(this, transaction);
        }
        catch
        {
            places.Release();
            throw;
        }
    }

    /// <summary>Takes an open transaction into use.</summary>
    /// <exception cref="GraphException">It is not there, not the caller's, or in use.</exception>
    public TransactionUse Use(string id, string caller)
    {
        if (!open.TryGetValue(id, out OpenTransaction? transaction) || transaction.Owner != caller)
        {
            throw NotFound(id);
        }

        if (!transaction.TryUse())
        {
            throw new GraphException(InUse, "Another request is currently accessing this transaction.");
        }

        // It may have ended between the look and the use.
        return open.ContainsKey(id) ? new TransactionUse(this, transaction) : throw NotFound(id);
    }

    /// <summary>Ends a transaction that is in use: rolls back what was not committed.</summary>
    public async ValueTask EndAsync(OpenTransaction transaction)
    {
        if (open.TryRemove(transaction.Id, out _))
        {
            transaction.Dispose();
            try
            {
                await transaction.Transaction.DisposeAsync();
            }
            finally
            {
                places.Release();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (OpenTransaction transaction in open.Values.Where(transaction => transaction.TryUse()))
        {
            await EndAsync(transaction);
        }
    }

    private void Expire(OpenTransaction transaction)
    {
        if (transaction.TryUse())
        {
            _ = Task.Run(async () => await EndAsync(transaction));
        }
    }

    private static GraphException NotFound(string id) => new(
        GraphErrorCodes.TransactionClosed, $"Transaction with Id: \"{id}\" was not found. It may have timed out and therefore rolled back.");
}
