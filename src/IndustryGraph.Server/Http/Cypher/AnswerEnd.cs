using System.Globalization;
using System.Text.Json;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>How an answer ends that succeeded: with the bookmarks of what was committed, or with the transaction that stays open.</summary>
internal abstract record AnswerEnd
{
    private AnswerEnd()
    {
    }

    public abstract void Write(Utf8JsonWriter writer);

    public sealed record Committed(IReadOnlyList<string> Bookmarks) : AnswerEnd
    {
        public override void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartArray("bookmarks"u8);
            foreach (string bookmark in Bookmarks)
            {
                writer.WriteStringValue(bookmark);
            }

            writer.WriteEndArray();
        }
    }

    public sealed record Open(string Id, DateTimeOffset Expires) : AnswerEnd
    {
        public override void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject("transaction"u8);
            writer.WriteString("id"u8, Id);
            writer.WriteString("expires"u8, Expires.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }
    }
}
