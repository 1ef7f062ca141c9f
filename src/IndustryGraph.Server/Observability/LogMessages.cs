namespace IndustryGraph.Server.Observability;

/// <summary>All that the server logs itself, with stable event ids.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Information, "Loaded {Entities} entities and {Claims} claims of data set version {Version} in {Seconds:0.00} s into the {Store}")]
    public static partial void Seeded(this ILogger logger, int entities, int claims, string version, double seconds, string store);

    [LoggerMessage(2, LogLevel.Information, "Opened the {Store}, data set version {Version}")]
    public static partial void Opened(this ILogger logger, string store, string version);

    [LoggerMessage(3, LogLevel.Warning, "The store holds data set version {Held}, and version {Newer} is at hand: 'industrygraph import --upgrade' brings the store to it")]
    public static partial void NewerDataSet(this ILogger logger, string held, string newer);

    [LoggerMessage(4, LogLevel.Information, "Ready after {Seconds:0.00} s: explorer at {Address}, GraphQL at {Address}/graphql with its IDE at {Address}/graphiql, Cypher at {Address}/db/neo4j/query/v2")]
    public static partial void Ready(this ILogger logger, double seconds, string address);

    [LoggerMessage(5, LogLevel.Information, "Stopping")]
    public static partial void Stopping(this ILogger logger);

    [LoggerMessage(6, LogLevel.Warning, "Slow statement: {Milliseconds} ms for {Rows} rows, by {Door}, correlation id {CorrelationId}: {Text}")]
    public static partial void SlowStatement(this ILogger logger, long milliseconds, long rows, string door, string correlationId, string text);

    [LoggerMessage(1001, LogLevel.Error, "A GraphQL request failed, correlation id {CorrelationId}")]
    public static partial void GraphQLFailed(this ILogger logger, Exception exception, string correlationId);
}
