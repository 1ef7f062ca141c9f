using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Server.Http.Cypher.Transactions;

/// <summary>
/// Transactions over several requests: <c>POST …/tx</c> opens one, <c>POST …/tx/{id}</c> runs a statement in it or keeps it
/// open, <c>POST …/tx/{id}/commit</c> commits, <c>DELETE …/tx/{id}</c> rolls back. Each may bring a statement, but for the
/// last. A statement that fails ends its transaction.
/// </summary>
internal sealed class TransactionEndpoint(OpenTransactions open, IGraphEngine engine)
{
    public async Task BeginAsync(CypherExchange exchange)
    {
        CypherRequest request = await exchange.ReadAsync(needsStatement: false);
        await using TransactionUse use = await open.BeginAsync(
            () => engine.BeginAsync(exchange.ModeOf(request), request.Bookmarks, exchange.Aborted), exchange.Caller);
        await RunAsync(exchange, request, use, () => ValueTask.FromResult<AnswerEnd>(use.KeepOpen()));
    }

    public async Task RunAsync(CypherExchange exchange)
    {
        await using TransactionUse use = open.Use(exchange.RouteValue("id"), exchange.Caller);
        CypherRequest request = await exchange.ReadAsync(needsStatement: false);
        await RunAsync(exchange, request, use, () => ValueTask.FromResult<AnswerEnd>(use.KeepOpen()));
    }

    public async Task CommitAsync(CypherExchange exchange)
    {
        await using TransactionUse use = open.Use(exchange.RouteValue("id"), exchange.Caller);
        CypherRequest request = await exchange.ReadAsync(needsStatement: false);
        await RunAsync(exchange, request, use, async () => new AnswerEnd.Committed(await use.Transaction.CommitAsync(exchange.Aborted)));
    }

    public async Task RollbackAsync(CypherExchange exchange)
    {
        await using TransactionUse use = open.Use(exchange.RouteValue("id"), exchange.Caller);
        await use.Transaction.RollbackAsync(exchange.Aborted);
    }

    private static async Task RunAsync(CypherExchange exchange, CypherRequest request, TransactionUse use, Func<ValueTask<AnswerEnd>> end)
    {
        if (!request.HasStatement)
        {
            await exchange.AnswerAsync(await end());
            return;
        }

        await using IResultCursor cursor = await use.Transaction.RunAsync(exchange.StatementOf(request), exchange.Aborted);
        if (await exchange.AnswerAsync(cursor, request.IncludeCounters, _ => end()) is not null)
        {
            use.Fail();
        }
    }
}
