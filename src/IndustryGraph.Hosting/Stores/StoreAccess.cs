namespace IndustryGraph.Hosting.Stores;

/// <summary>What a program does with a store. One process writes a store of the embedded engine, others read.</summary>
public enum StoreAccess
{
    /// <summary>It only reads, beside a process that may write. A missing store is made and seeded all the same.</summary>
    Read,

    /// <summary>It may write.</summary>
    Write,
}
