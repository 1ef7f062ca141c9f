using IndustryGraph.Neo4j.Transport;
using Neo4j.Driver;

namespace IndustryGraph.Neo4j.Driver;

/// <summary>Bolt as a transport, over the official driver: its connection pool, its routing, none of its retries.</summary>
internal sealed class DriverTransport(Neo4jOptions options) : INeo4jTransport
{
    private readonly IDriver driver = GraphDatabase.Driver(
        options.Uri,
        string.IsNullOrEmpty(options.User) ? AuthTokens.None : AuthTokens.Basic(options.User, options.Password ?? string.Empty));

    public string Address => options.Uri!;

    public async Task<TransportSummary> RunAsync(TransportStatement statement, TransportScope scope, RowBuffer rows, CancellationToken cancellationToken)
    {
        await using IAsyncSession session = driver.AsyncSession(Configure(scope));
        try
        {
            IResultSummary summary = await RunToEndAsync(session.RunAsync(ParametersOf.Query(statement)), rows).WaitAsync(cancellationToken);
            return SummaryReader.Read(summary, session.LastBookmarks?.Values ?? []);
        }
        catch (Exception exception) when (DriverErrors.IsOne(exception))
        {
            throw DriverErrors.From(exception, mayTakeEffect: scope.Mode == Graph.Engines.AccessMode.Write);
        }
    }

    public async Task<ITransportTransaction> BeginAsync(TransportScope scope, CancellationToken cancellationToken)
    {
        IAsyncSession session = driver.AsyncSession(Configure(scope));
        string tag = StatementTag.New();
        var metadata = new Dictionary<string, object> { [StatementTag.ParameterName] = tag };
        try
        {
            IAsyncTransaction transaction = await session.BeginTransactionAsync(config => config.WithMetadata(metadata)).WaitAsync(cancellationToken);
            return new DriverTransaction(this, session, transaction, tag);
        }
        catch (Exception exception)
        {
            await session.DisposeAsync();
            throw DriverErrors.IsOne(exception) ? DriverErrors.From(exception, mayTakeEffect: false) : exception;
        }
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    /// <summary>Reads the answer to a statement to its end.</summary>
    public static async Task<IResultSummary> RunToEndAsync(Task<IResultCursor> running, RowBuffer rows)
    {
        IResultCursor cursor = await running;
        string[] columns = await cursor.KeysAsync();
        rows.Begin(columns);
        var row = new Graph.Values.GraphValue[columns.Length];
        while (await cursor.FetchAsync())
        {
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = ValueReader.Read(cursor.Current[i]);
            }

            rows.Add(row);
        }

        return await cursor.ConsumeAsync();
    }

    private Action<SessionConfigBuilder> Configure(TransportScope scope) => config => config
        .WithDatabase(options.Database)
        .WithDefaultAccessMode(scope.Mode == Graph.Engines.AccessMode.Read ? AccessMode.Read : AccessMode.Write)
        .WithBookmarks(Bookmarks.From(scope.Bookmarks));
}
