using IndustryGraph.Graph.Engines;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;
using IndustryGraph.SpecificationTests.Language;

namespace IndustryGraph.SpecificationTests.Engines;

/// <summary>Where tests that only read get an engine with the bundled data set in it. It is loaded once for all of them.</summary>
public abstract class SeededSource
{
    /// <summary>The data set.</summary>
    public static DataSet Data { get; } = DataSetReader.Read(BundledFiles.Instance, TimeProvider.System);

    /// <summary>The engine; disposing it leaves the store.</summary>
    public abstract Task<IGraphEngine> OpenAsync();

    protected static async Task<IGraphEngine> SeedAsync(Task<IGraphEngine> opening)
    {
        IGraphEngine engine = await opening;
        await new Importer(engine, TimeProvider.System).SeedAsync(Data);
        return engine;
    }
}

/// <summary>The embedded engine in memory.</summary>
public sealed class SeededMemory : SeededSource
{
    private static readonly Lazy<Task<IGraphEngine>> Seeded = new(() => SeedAsync(new MemorySource().OpenEmptyAsync()));

    public override async Task<IGraphEngine> OpenAsync() => new SharedEngine(await Seeded.Value);
}

/// <summary>The embedded engine over a file that was closed and opened again after loading.</summary>
public sealed class SeededFile : SeededSource
{
    private static readonly Lazy<Task<IGraphEngine>> Seeded = new(ReopenAsync);

    public override async Task<IGraphEngine> OpenAsync() => new SharedEngine(await Seeded.Value);

    private static async Task<IGraphEngine> ReopenAsync()
    {
        string file = SqliteSource.NewFile();
        await (await SeedAsync(Task.FromResult(SqliteSource.Open(file)))).DisposeAsync();
        return SqliteSource.Open(file);
    }
}
