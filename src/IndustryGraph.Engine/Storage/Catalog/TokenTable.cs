using System.Collections.Concurrent;

namespace IndustryGraph.Engine.Storage.Catalog;

/// <summary>Names to small numbers, append-only: a number once given is never changed. One writer, many readers.</summary>
internal sealed class TokenTable
{
    private readonly ConcurrentDictionary<string, int> ids = new(StringComparer.Ordinal);
    private volatile string[] names = [];

    /// <summary>The names; an id is a place in the list.</summary>
    public IReadOnlyList<string> Names => names;

    public int Count => names.Length;

    public string this[int id] => names[id];

    /// <summary>The id of a name, -1 if it is unknown.</summary>
    public int Find(string name) => ids.TryGetValue(name, out int id) ? id : -1;

    /// <summary>The id of a name, made if it is new. Only the writer calls it.</summary>
    public int Ensure(string name)
    {
        if (ids.TryGetValue(name, out int id))
        {
            return id;
        }

        string[] current = names;
        id = current.Length;
        names = [.. current, name];
        ids[name] = id;
        return id;
    }
}
