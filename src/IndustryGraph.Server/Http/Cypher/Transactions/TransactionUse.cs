using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Server.Http.Cypher.Transactions;

/// <summary>The use of an open transaction by one request. Unless it is told that all went well, the transaction ends with it.</summary>
internal sealed class TransactionUse(OpenTransactions all, OpenTransaction transaction) : IAsyncDisposable
{
    private bool staysOpen;

    public IGraphTransaction Transaction => transaction.Transaction;

    /// <summary>Leaves the transaction open, and tells the client until when.</summary>
    public AnswerEnd.Open KeepOpen()
    {
        staysOpen = true;
        return new AnswerEnd.Open(transaction.Id, transaction.Expires);
    }

    /// <summary>A failure ends the transaction although it was to stay open.</summary>
    public void Fail() => staysOpen = false;

    public ValueTask DisposeAsync()
    {
        if (!staysOpen)
        {
            return all.EndAsync(transaction);
        }

        transaction.Leave();
        return ValueTask.CompletedTask;
    }
}
