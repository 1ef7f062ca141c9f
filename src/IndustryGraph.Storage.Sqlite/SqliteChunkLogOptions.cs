namespace IndustryGraph.Storage.Sqlite;

/// <summary>How a store's file is opened.</summary>
public sealed record SqliteChunkLogOptions
{
    /// <summary>Whether to open it only to read, beside a process that writes. Off by default.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The size in bytes that the file must not exceed; a commit that would is refused. Unlimited by default.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>What is told to others as the time since which this process writes.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
