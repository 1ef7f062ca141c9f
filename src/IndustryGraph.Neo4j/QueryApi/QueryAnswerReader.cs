using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Json;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>Reads an answer of the Query API in typed JSON. Members that it does not know are skipped.</summary>
internal sealed class QueryAnswerReader(long maxRows)
{
    private readonly TypedJsonReader values = new();
    private readonly QueryAnswer answer = new();

    /// <summary>Reads a whole answer.</summary>
    /// <exception cref="GraphException">It returns more rows than allowed, or values that are not supported.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public QueryAnswer Read(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, TypedJson.ReaderOptions);
        reader.Read();
        JsonTokens.Expect(ref reader, JsonTokenType.StartObject, "an object");
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndObject)
        {
            string member = reader.GetString()!;
            JsonTokens.Advance(ref reader);
            ReadMember(ref reader, member);
        }

        return answer;
    }

    private void ReadMember(ref Utf8JsonReader reader, string member)
    {
        switch (member)
        {
            case "data":
                ReadData(ref reader);
                break;
            case "errors":
                ReadErrors(ref reader);
                break;
            case "counters":
                answer.Counters = ReadCounters(ref reader);
                break;
            case "queryPlan" or "profiledQueryPlan":
                using (JsonDocument plan = JsonDocument.ParseValue(ref reader))
                {
                    answer.Plan = QueryPlanReader.Read(plan.RootElement);
                }

                break;
            case "transaction":
                using (JsonDocument transaction = JsonDocument.ParseValue(ref reader))
                {
                    answer.TransactionId = transaction.RootElement.GetProperty("id").GetString();
                }

                break;
            default:
                reader.Skip();
                break;
        }
    }

    private void ReadData(ref Utf8JsonReader reader)
    {
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndObject)
        {
            string member = reader.GetString()!;
            JsonTokens.Advance(ref reader);
            if (member == "fields")
            {
                answer.Columns = ReadTexts(ref reader);
            }
            else if (member == "values")
            {
                ReadRows(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static List<string> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndArray)
        {
            texts.Add(reader.GetString()!);
        }

        return texts;
    }

    private void ReadRows(ref Utf8JsonReader reader)
    {
        while (JsonTokens.Advance(ref reader) != JsonTokenType.EndArray)
        {
            var row = new GraphValue[answer.Columns.Count];
            for (int i = 0; JsonTokens.Advance(ref reader) != JsonTokenType.EndArray; i++)
            {
                row[i] = i < row.Length ? values.Read(ref reader) : throw JsonTokens.Invalid("A row has more values than the answer has fields.");
            }

            answer.Rows.Add(row);
            CheckRowLimit();
        }
    }

    private void CheckRowLimit()
    {
        if (answer.Rows.Count > maxRows)
        {
            throw new GraphException(
                GraphErrorCodes.RowLimitExceeded, $"The statement returns more than {maxRows} rows, its limit. Add a LIMIT, filter more, or raise the limit.");
        }
    }

    private void ReadErrors(ref Utf8JsonReader reader)
    {
        using JsonDocument errors = JsonDocument.ParseValue(ref reader);
        foreach (JsonElement error in errors.RootElement.EnumerateArray())
        {
            string? code = error.TryGetProperty("code", out JsonElement value) ? value.GetString() : null;
            string? message = error.TryGetProperty("message", out value) ? value.GetString() : null;
            answer.Errors.Add(new ServerError(code ?? GraphErrorCodes.Unknown, message ?? "Neo4j states no message."));
        }
    }

    private static StatementCounters ReadCounters(ref Utf8JsonReader reader)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement counters = document.RootElement;
        long Count(string name) => counters.TryGetProperty(name, out JsonElement value) ? value.GetInt64() : 0;
        return new StatementCounters
        {
            NodesCreated = Count("nodesCreated"),
            NodesDeleted = Count("nodesDeleted"),
            RelationshipsCreated = Count("relationshipsCreated"),
            RelationshipsDeleted = Count("relationshipsDeleted"),
            PropertiesSet = Count("propertiesSet"),
            LabelsAdded = Count("labelsAdded"),
            LabelsRemoved = Count("labelsRemoved"),
            IndexesAdded = Count("indexesAdded"),
            IndexesRemoved = Count("indexesRemoved"),
            ConstraintsAdded = Count("constraintsAdded"),
            ConstraintsRemoved = Count("constraintsRemoved"),
        };
    }
}
