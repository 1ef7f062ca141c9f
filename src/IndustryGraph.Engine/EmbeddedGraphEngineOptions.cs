using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.FullText;
using IndustryGraph.Engine.Storage.Log;

namespace IndustryGraph.Engine;

/// <summary>How an embedded engine is opened.</summary>
public sealed class EmbeddedGraphEngineOptions
{
    /// <summary>Where commits are made durable. None by default: the graph lives in memory and ends with the engine.</summary>
    public IChunkLog? Log { get; init; }

    /// <summary>What answers full-text queries. None by default: full-text indexes cannot be made or asked then.</summary>
    public IFullTextIndexProvider? FullText { get; init; }

    /// <summary>The clock. The system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How many statements are kept with their plans, those least recently used going first. 500 by default.</summary>
    public int CachedStatements { get; init; } = 500;

    /// <summary>How many rows operators pass on at once at most.</summary>
    internal int BatchCapacity { get; init; } = Batch.FullCapacity;
}
