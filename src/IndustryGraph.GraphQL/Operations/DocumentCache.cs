using System.Collections.Concurrent;
using GraphQLParser.AST;

namespace IndustryGraph.GraphQL.Operations;

/// <summary>
/// Documents that were found valid, by their text. Bounded: when it is full the half that was used longest ago goes, so
/// that a client that sends each text once pushes nothing out that others use.
/// </summary>
internal sealed class DocumentCache(int capacity)
{
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Lock trimming = new();
    private long clock;

    public int Count => entries.Count;

    /// <summary>The document, if it was stored; null otherwise.</summary>
    public GraphQLDocument? Find(string text)
    {
        if (!entries.TryGetValue(text, out Entry? entry))
        {
            return null;
        }

        entry.LastUse = Interlocked.Increment(ref clock);
        return entry.Document;
    }

    /// <summary>Keeps a valid document.</summary>
    public void Store(string text, GraphQLDocument document)
    {
        if (capacity == 0)
        {
            return;
        }

        entries[text] = new Entry(document) { LastUse = Interlocked.Increment(ref clock) };
        if (entries.Count > capacity)
        {
            Trim();
        }
    }

    private void Trim()
    {
        lock (trimming)
        {
            if (entries.Count <= capacity)
            {
                return;
            }

            foreach ((string text, _) in entries.ToArray().OrderBy(e => e.Value.LastUse).Take((entries.Count / 2) + 1))
            {
                entries.TryRemove(text, out _);
            }
        }
    }

    private sealed class Entry(GraphQLDocument document)
    {
        public GraphQLDocument Document { get; } = document;

        public long LastUse { get; set; }
    }
}
