using System.IO.Pipelines;
using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Json;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>What is to be done after the last row of an answer.</summary>
internal delegate ValueTask<AnswerEnd> EndAnswer(StatementSummary summary);

/// <summary>Writes rows as they are made. An error that comes after the first of them ends the answer as <c>errors</c>, as in Neo4j.</summary>
internal sealed class CypherAnswerWriter(PipeWriter pipe, bool typed, string correlationId)
{
    private const int BytesPerFlush = 32 << 10;

    /// <param name="cursor">Stands on its first row, if it has one.</param>
    /// <param name="hasRow">Whether it has one.</param>
    /// <param name="error">What came in the place of the first row.</param>
    /// <param name="includeCounters">Whether the answer says what was changed.</param>
    /// <param name="end">Does what is to be done after the last row, such as a commit.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The error that ended the answer.</returns>
    public async Task<GraphException?> WriteAsync(
        IResultCursor cursor, bool hasRow, GraphException? error, bool includeCounters, EndAnswer end, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(pipe, TypedJson.WriterOptions);
        writer.WriteStartObject();
        writer.WriteStartObject("data"u8);
        writer.WriteStartArray("fields"u8);
        foreach (string column in cursor.Columns)
        {
            writer.WriteStringValue(column);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("values"u8);
        error = hasRow ? await WriteRowsAsync(writer, cursor, cancellationToken) : error;
        writer.WriteEndArray();
        writer.WriteEndObject();
        error ??= await WriteEndAsync(writer, cursor.Summary!, includeCounters, end);
        if (error is not null)
        {
            CypherErrors.Write(writer, error.Code, error.Message, correlationId);
        }

        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken);
        await pipe.FlushAsync(cancellationToken);
        return error;
    }

    /// <summary>Writes an answer without rows.</summary>
    public static async Task WriteAsync(PipeWriter pipe, AnswerEnd end, CancellationToken cancellationToken)
    {
        await using (var writer = new Utf8JsonWriter(pipe, TypedJson.WriterOptions))
        {
            writer.WriteStartObject();
            end.Write(writer);
            writer.WriteEndObject();
        }

        await pipe.FlushAsync(cancellationToken);
    }

    private async Task<GraphException?> WriteRowsAsync(Utf8JsonWriter writer, IResultCursor cursor, CancellationToken cancellationToken)
    {
        try
        {
            do
            {
                WriteRow(writer, cursor);
                if (writer.BytesPending > BytesPerFlush)
                {
                    await writer.FlushAsync(cancellationToken);
                    await pipe.FlushAsync(cancellationToken);
                }
            }
            while (await cursor.ReadAsync(cancellationToken));

            return null;
        }
        catch (GraphException exception) when (writer.CurrentDepth == 3)
        {
            // Between two rows the document is whole; an error inside a value can only break the answer off.
            return exception;
        }
    }

    private void WriteRow(Utf8JsonWriter writer, IResultCursor cursor)
    {
        writer.WriteStartArray();
        for (int i = 0; i < cursor.Columns.Count; i++)
        {
            WriteValue(writer, cursor[i]);
        }

        writer.WriteEndArray();
    }

    private async Task<GraphException?> WriteEndAsync(Utf8JsonWriter writer, StatementSummary summary, bool includeCounters, EndAnswer end)
    {
        AnswerEnd ending;
        try
        {
            ending = await end(summary);
        }
        catch (GraphException exception)
        {
            return exception;
        }

        if (includeCounters)
        {
            CypherSummaryWriter.WriteCounters(writer, summary.Counters);
        }

        if (summary.Plan is { } plan)
        {
            writer.WritePropertyName(plan.Rows is null ? "queryPlan"u8 : "profiledQueryPlan"u8);
            CypherSummaryWriter.WritePlan(writer, plan, WriteValue);
        }

        ending.Write(writer);
        return null;
    }

    private void WriteValue(Utf8JsonWriter writer, GraphValue value)
    {
        if (typed)
        {
            TypedJsonWriter.Write(writer, value);
        }
        else
        {
            GraphValueJson.Write(writer, value);
        }
    }
}
