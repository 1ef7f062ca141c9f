using System.ComponentModel.DataAnnotations;
using IndustryGraph.Hosting.Stores;

namespace IndustryGraph.Hosting.Settings;

/// <summary>The section <c>Store</c>: which store holds the graph, and what goes into an empty one.</summary>
public sealed class StoreOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Store";

    /// <summary>The value of <see cref="Seed"/> for the data set that comes with the program.</summary>
    public const string BundledSeed = "Bundled";

    /// <summary>The value of <see cref="Seed"/> for an empty store that stays empty.</summary>
    public const string NoSeed = "None";

    /// <summary>The kind of store. <see cref="StoreKind.Embedded"/> by default.</summary>
    public StoreKind Kind { get; set; } = StoreKind.Embedded;

    /// <summary>The file of the embedded store. By default one in the user's folder for application data, the same for server and command line.</summary>
    [MinLength(1, ErrorMessage = "Store:Path is empty: give the file of the embedded store, or leave the setting out.")]
    public string Path { get; set; } = StoreLocation.Default;

    /// <summary>
    /// What is loaded into an empty store: <c>Bundled</c> (the default), <c>None</c>, or a folder with a data set.
    /// </summary>
    [MinLength(1, ErrorMessage = "Store:Seed is empty: give Bundled, None, or a folder with a data set.")]
    public string Seed { get; set; } = BundledSeed;
}

/// <summary>The kinds of store.</summary>
public enum StoreKind
{
    /// <summary>The engine of this program over one file.</summary>
    Embedded,

    /// <summary>A Neo4j, named in the section <c>Neo4j</c>.</summary>
    Neo4j,
}
