using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Cli.Output;

/// <summary>Writes the rows of an answer to standard output.</summary>
internal interface IRowFormat
{
    /// <summary>Writes all rows while they are read, and answers how many there were.</summary>
    Task<long> WriteAsync(IResultCursor cursor, CancellationToken cancellationToken);
}

/// <summary>The forms in which answers come.</summary>
internal enum OutputFormat
{
    Table,
    Json,
    Csv,
}
