using IndustryGraph.Graph.Engines;
using IndustryGraph.Industry.Import;

namespace IndustryGraph.Hosting.Stores;

/// <summary>An opened store: its engine, what it holds, and what opening it did.</summary>
/// <param name="Engine">The engine. It is disposed with the store.</param>
/// <param name="State">What the store holds.</param>
public sealed record OpenedStore(IGraphEngine Engine, StoreState State) : IAsyncDisposable
{
    /// <summary>What was loaded on opening; null where the store held data already, or stays empty.</summary>
    public ImportReport? Seeded { get; init; }

    /// <summary>The version of the data set that could be loaded instead of the one that the store holds; null where they are the same.</summary>
    public string? OtherDataSetVersion { get; init; }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Engine.DisposeAsync();
}
