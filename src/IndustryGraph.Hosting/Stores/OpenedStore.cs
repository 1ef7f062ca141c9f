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

    /// <summary>The version of the data set to which the store could be upgraded; null where there is no newer one.</summary>
    public string? NewerDataSetVersion { get; init; }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Engine.DisposeAsync();
}
