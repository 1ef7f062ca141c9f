using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.Statements;

/// <summary>Ends running statements on the server, which it finds by their tags.</summary>
internal sealed class StatementTerminator(INeo4jTransport transport, TimeProvider time)
{
    // A statement may not have begun yet when it is looked for, and the request that ends it may fail.
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    private const string Terminate = $"""
        SHOW TRANSACTIONS YIELD transactionId AS id, parameters
        WHERE parameters['{StatementTag.ParameterName}'] = $tag
        TERMINATE TRANSACTIONS id YIELD transactionId
        RETURN count(*) AS terminated
        """;

    /// <summary>Tells the server to end a statement until its answer has come.</summary>
    public async Task EndAsync(string tag, Task answer, CancellationToken patience)
    {
        while (!answer.IsCompleted)
        {
            await TerminateAsync(tag, patience);
            await Task.WhenAny(answer, Task.Delay(LookAgain, time, patience));
            patience.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Tells the server to end a statement whose answer nobody reads any more, until it is gone.</summary>
    public async Task EndAbandonedAsync(string tag, CancellationToken patience)
    {
        while (await TerminateAsync(tag, patience) != 0)
        {
            await Task.Delay(LookAgain, time, patience);
        }
    }

    /// <summary>How many transactions were found and told to end; null where the request failed.</summary>
    private async Task<long?> TerminateAsync(string tag, CancellationToken patience)
    {
        var statement = new TransportStatement(Terminate, GraphMap.Of([KeyValuePair.Create("tag", GraphValue.String(tag))]));
        var rows = new RowBuffer(StatementLimits.None);
        try
        {
            await transport.RunAsync(statement, new TransportScope(AccessMode.Read, []), rows, patience);
            return rows[0, 0].AsInteger();
        }
        catch (TransportException)
        {
            return null;
        }
    }
}
