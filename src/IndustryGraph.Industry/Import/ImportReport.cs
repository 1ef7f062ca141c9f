namespace IndustryGraph.Industry.Import;

/// <summary>What loading a data set did.</summary>
/// <param name="DataSetVersion">The version that the store holds now.</param>
public sealed record ImportReport(string DataSetVersion)
{
    /// <summary>Entities made.</summary>
    public int EntitiesCreated { get; init; }

    /// <summary>Entities whose properties changed.</summary>
    public int EntitiesUpdated { get; init; }

    /// <summary>Claims recorded, new versions of known claims included.</summary>
    public int ClaimsRecorded { get; init; }

    /// <summary>Claims retracted since the data set changed or no longer has them.</summary>
    public int ClaimsRetracted { get; init; }

    /// <summary>Claims that the data set changed but that were changed here before: they stay as they are here.</summary>
    public int ClaimsKept { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }
}

/// <summary>How far loading has come.</summary>
/// <param name="Step">What is being written, for example <c>OWNS</c>.</param>
/// <param name="Done">How many entities and claims are written.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct ImportProgress(string Step, int Done, int Total);
