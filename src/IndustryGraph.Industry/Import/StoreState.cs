namespace IndustryGraph.Industry.Import;

/// <summary>What a store holds.</summary>
public enum StoreContents
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Something that is not ours.</summary>
    Foreign,

    /// <summary>An IndustryGraph.</summary>
    IndustryGraph,
}

/// <summary>Whose graph a store holds and what was loaded into it, as its marker node says.</summary>
/// <param name="Contents">What it holds.</param>
public sealed record StoreState(StoreContents Contents)
{
    /// <summary>The version of labels, types and properties; 0 without a marker.</summary>
    public int SchemaVersion { get; init; }

    /// <summary>The name of the data set that was loaded, or null.</summary>
    public string? DataSet { get; init; }

    /// <summary>Its version, or null.</summary>
    public string? DataSetVersion { get; init; }

    /// <summary>
    /// When each of the versions that were loaded had been released, oldest first. A claim recorded at one of these
    /// instants came from the data set, all others were written here.
    /// </summary>
    public IReadOnlyList<DateTimeOffset> Releases { get; init; } = [];
}
