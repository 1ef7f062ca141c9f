using System.IO.Pipelines;
using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Json;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>Writes rows as they are made. An error that comes after the first of them ends the answer as <c>errors</c>, as in Neo4j.</summary>
internal sealed class CypherAnswerWriter(PipeWriter pipe, bool typed, string correlationId)
{
    private const int BytesPerFlush = 32 << 10;

    /// <param name="cursor">Stands on its first row, if it has one.</param>
    /// <param name="hasRow">Whether it has one.</param>
    /// <param name="error">What came in the place of the first row.</param>
    public async Task WriteAsync(IResultCursor cursor, bool hasRow, GraphException? error, bool includeCounters, CancellationToken cancellationToken)
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
        WriteEnd(writer, cursor.Summary, includeCounters, error);
        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken);
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

    private void WriteEnd(Utf8JsonWriter writer, StatementSummary? summary, bool includeCounters, GraphException? error)
    {
        if (error is not null)
        {
            CypherErrors.Write(writer, error.Code, error.Message, correlationId);
            return;
        }

        if (includeCounters)
        {
            CypherSummaryWriter.WriteCounters(writer, summary!.Counters);
        }

        if (summary?.Plan is { } plan)
        {
            writer.WritePropertyName(plan.Rows is null ? "queryPlan"u8 : "profiledQueryPlan"u8);
            CypherSummaryWriter.WritePlan(writer, plan, WriteValue);
        }

        writer.WriteStartArray("bookmarks"u8);
        writer.WriteEndArray();
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
