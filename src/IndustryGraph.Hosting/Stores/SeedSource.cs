using IndustryGraph.Hosting.Settings;
using IndustryGraph.Industry.DataSets;

namespace IndustryGraph.Hosting.Stores;

/// <summary>The data set that an empty store is seeded with.</summary>
internal static class SeedSource
{
    /// <summary>Its files; null where an empty store stays empty.</summary>
    /// <exception cref="SettingsException">The folder does not exist.</exception>
    public static IDataSetFiles? Of(StoreOptions options)
    {
        if (string.Equals(options.Seed, StoreOptions.NoSeed, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (string.Equals(options.Seed, StoreOptions.BundledSeed, StringComparison.OrdinalIgnoreCase))
        {
            return BundledFiles.Instance;
        }

        return Directory.Exists(options.Seed)
            ? new FolderFiles(options.Seed)
            : throw new SettingsException($"Store:Seed '{options.Seed}' is neither Bundled nor None, and no folder of that name exists.");
    }
}
