using System.Collections.Concurrent;

namespace IndustryGraph.Engine.Storage.Catalog;

/// <summary>What all roots of a store share because it only ever grows: names, label sets, dictionaries.</summary>
internal sealed class StoreCatalog
{
    public TokenTable Labels { get; } = new();

    public TokenTable Types { get; } = new();

    public TokenTable Keys { get; } = new();

    public LabelSetTable LabelSets { get; } = new();

    /// <summary>The dictionaries by property key.</summary>
    public ConcurrentDictionary<int, ValueDictionary> Dictionaries { get; } = new();

    public ValueDictionary DictionaryOf(int key) => Dictionaries.GetOrAdd(key, static _ => new ValueDictionary());
}
