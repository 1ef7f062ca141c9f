using System.Text.Json;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Json;
using IndustryGraph.Graph.Values;
using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>
/// Reads an answer of the Query API in typed JSON while it comes: each row as soon as it is whole. Members that it does not
/// know are skipped.
/// </summary>
/// <param name="rows">Takes the rows; null where none are expected.</param>
internal sealed class QueryAnswerReader(RowBuffer? rows)
{
    private readonly TypedJsonReader values = new();
    private readonly QueryAnswer answer = new();
    private GraphValue[] row = [];
    private Place place;

    private enum Place
    {
        Start,
        Envelope,
        Data,
        Rows,
        End,
    }

    /// <summary>Reads an answer to its end; null where it is empty.</summary>
    /// <exception cref="GraphException">Its rows are beyond the limits, or hold values that are not supported.</exception>
    /// <exception cref="JsonException">It is not of the form of an answer.</exception>
    public async Task<QueryAnswer?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var bytes = new AnswerStream(stream);
        while (!bytes.IsComplete)
        {
            await bytes.FillAsync(cancellationToken);
            if (place == Place.Start && bytes.IsComplete && bytes.IsEmpty)
            {
                return null;
            }

            ReadWindow(bytes);
            rows?.CheckMemory(bytes.Overflow);
        }

        return place == Place.End ? answer : throw new JsonException("The answer breaks off.");
    }

    private void ReadWindow(AnswerStream bytes)
    {
        ReadOnlySpan<byte> window = bytes.Window;
        Utf8JsonReader reader = bytes.Reader;
        while (place != Place.End && Step(ref reader, window))
        {
        }

        bytes.Take(ref reader);
        if (place == Place.End)
        {
            bytes.Drop();
        }
    }

    /// <summary>Reads the next part, if it is in the window as a whole; if not the reader stays before it.</summary>
    private bool Step(ref Utf8JsonReader reader, ReadOnlySpan<byte> window)
    {
        Utf8JsonReader before = reader;
        bool isWhole = reader.Read() && place switch
        {
            Place.Start => Enter(ref reader, JsonTokenType.StartObject, Place.Envelope),
            Place.Envelope when reader.TokenType == JsonTokenType.EndObject => Leave(Place.End),
            Place.Data when reader.TokenType == JsonTokenType.EndObject => Leave(Place.Envelope),
            Place.Rows when reader.TokenType == JsonTokenType.EndArray => Leave(Place.Data),
            Place.Rows => ReadRow(ref reader, window),
            _ => ReadMember(ref reader, window),
        };
        if (!isWhole)
        {
            reader = before;
        }

        return isWhole;
    }

    /// <summary>A reader over the value that the given one stands on, which it skips; false where it is not there as a whole.</summary>
    private static bool TryTake(ref Utf8JsonReader reader, ReadOnlySpan<byte> window, out Utf8JsonReader content)
    {
        int start = (int)reader.TokenStartIndex;
        bool isWhole = reader.TrySkip();
        content = isWhole ? new Utf8JsonReader(window[start..(int)reader.BytesConsumed], TypedJson.ReaderOptions) : default;
        return isWhole && content.Read();
    }

    private bool Enter(ref Utf8JsonReader reader, JsonTokenType expected, Place next)
    {
        if (reader.TokenType != expected)
        {
            throw new JsonException($"Expected {expected}, found {reader.TokenType}.");
        }

        place = next;
        return true;
    }

    private bool Leave(Place next)
    {
        place = next;
        return true;
    }

    private bool ReadMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> window)
    {
        string member = reader.GetString()!;
        if (!reader.Read())
        {
            return false;
        }

        if (place == Place.Envelope && member == "data")
        {
            return Enter(ref reader, JsonTokenType.StartObject, Place.Data);
        }

        if (place == Place.Data && member == "values")
        {
            return Enter(ref reader, JsonTokenType.StartArray, Place.Rows);
        }

        if (!TryTake(ref reader, window, out Utf8JsonReader content))
        {
            return false;
        }

        if (place == Place.Envelope || member == "fields")
        {
            Keep(member, ref content);
        }

        return true;
    }

    private void Keep(string member, ref Utf8JsonReader content)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref content);
        if (member == "fields")
        {
            string[] columns = [.. document.RootElement.EnumerateArray().Select(name => name.GetString()!)];
            row = new GraphValue[columns.Length];
            rows?.Begin(columns);
        }
        else
        {
            AnswerMembers.Read(answer, member, document.RootElement);
        }
    }

    private bool ReadRow(ref Utf8JsonReader reader, ReadOnlySpan<byte> window)
    {
        if (!TryTake(ref reader, window, out Utf8JsonReader content))
        {
            return false;
        }

        JsonTokens.Expect(ref content, JsonTokenType.StartArray, "a row");
        int count = 0;
        while (JsonTokens.Advance(ref content) != JsonTokenType.EndArray)
        {
            row[count < row.Length ? count++ : throw new JsonException("A row has more values than the answer has fields.")] = values.Read(ref content);
        }

        Array.Clear(row, count, row.Length - count);
        rows?.Add(row);
        return true;
    }
}
