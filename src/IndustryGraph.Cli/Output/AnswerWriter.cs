using System.Diagnostics;
using System.Globalization;
using IndustryGraph.Graph.Engines;
using Spectre.Console;

namespace IndustryGraph.Cli.Output;

/// <summary>Writes an answer: rows to standard output, what was done and how long it took to standard error.</summary>
internal static class AnswerWriter
{
    public static async Task WriteAsync(CliEnvironment environment, OutputFormat format, IResultCursor cursor, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        long rows = await FormatOf(format, environment).WriteAsync(cursor, cancellationToken);
        StatementSummary summary = cursor.Summary!;
        if (summary.Plan is { } plan)
        {
            PlanWriter.Write(format == OutputFormat.Table ? environment.OutputConsole : environment.Messages, plan);
        }

        string time = string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms");
        environment.Messages.WriteLine(string.Join(", ", [Counted(rows, "row"), .. Changes(summary.Counters), time]));
    }

    /// <summary>Writes rows that are no answer of a statement.</summary>
    public static async Task WriteListAsync(CliEnvironment environment, OutputFormat format, ListCursor rows, CancellationToken cancellationToken) =>
        await FormatOf(format, environment).WriteAsync(rows, cancellationToken);

    private static IRowFormat FormatOf(OutputFormat format, CliEnvironment environment) => format switch
    {
        OutputFormat.Json => new JsonRowFormat(environment.Output),
        OutputFormat.Csv => new CsvRowFormat(environment.Output),
        _ => new TableRowFormat(environment.OutputConsole),
    };

    private static IEnumerable<string> Changes(StatementCounters counters) => new (long Count, string What, string Done)[]
    {
        (counters.NodesCreated, "node", "created"),
        (counters.NodesDeleted, "node", "deleted"),
        (counters.RelationshipsCreated, "relationship", "created"),
        (counters.RelationshipsDeleted, "relationship", "deleted"),
        (counters.PropertiesSet, "property", "set"),
        (counters.LabelsAdded, "label", "added"),
        (counters.LabelsRemoved, "label", "removed"),
        (counters.IndexesAdded, "index", "added"),
        (counters.IndexesRemoved, "index", "removed"),
        (counters.ConstraintsAdded, "constraint", "added"),
        (counters.ConstraintsRemoved, "constraint", "removed"),
    }.Where(change => change.Count > 0).Select(change => $"{Counted(change.Count, change.What)} {change.Done}");

    private static string Counted(long count, string what)
    {
        string plural = what switch { "property" => "properties", "index" => "indexes", _ => what + "s" };
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? what : plural)}");
    }
}
