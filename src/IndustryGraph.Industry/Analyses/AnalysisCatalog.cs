using System.Reflection;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Industry.Analyses;

/// <summary>The named analyses, by name.</summary>
public sealed class AnalysisCatalog
{
    private const string ResourcePrefix = "analysis/";
    private static readonly Lazy<AnalysisCatalog> LazyBundled = new(ReadResources);
    private readonly SortedDictionary<string, Analysis> byName;

    /// <summary>A catalogue of the given analyses.</summary>
    public AnalysisCatalog(IEnumerable<Analysis> analyses) =>
        byName = new SortedDictionary<string, Analysis>(analyses.ToDictionary(analysis => analysis.Name), StringComparer.Ordinal);

    /// <summary>Those that this assembly carries: the files of <c>cypher/analysis</c> when it was built.</summary>
    public static AnalysisCatalog Bundled => LazyBundled.Value;

    /// <summary>All of them, by name.</summary>
    public IReadOnlyCollection<Analysis> All => byName.Values;

    /// <summary>The analysis of that name.</summary>
    /// <exception cref="GraphException">There is none.</exception>
    public Analysis Get(string name) => byName.TryGetValue(name, out Analysis? analysis)
        ? analysis
        : throw new GraphException(GraphErrorCodes.ArgumentError, $"There is no analysis '{name}'; there are {string.Join(", ", byName.Keys)}.");

    private static AnalysisCatalog ReadResources()
    {
        Assembly assembly = typeof(AnalysisCatalog).Assembly;
        return new AnalysisCatalog(assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(resource => AnalysisText.Read(resource[ResourcePrefix.Length..], ReadResource(assembly, resource))));
    }

    private static string ReadResource(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
