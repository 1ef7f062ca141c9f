namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>The checked-in list of cases that do not pass yet, one id a line. It may only shrink.</summary>
internal sealed class KnownFailures
{
    private const string Heading = "# Cases of the TCK that do not pass yet, one a line. INDUSTRYGRAPH_TCK_REWRITE=1 rewrites this list; it may only shrink.";

    private readonly string path;
    private readonly SortedSet<string> ids;

    private KnownFailures(string path, IEnumerable<string> ids)
    {
        this.path = path;
        this.ids = new SortedSet<string>(ids, StringComparer.Ordinal);
    }

    public static KnownFailures Load(string path) =>
        new(path, File.ReadAllLines(path).Where(line => line.Length > 0 && line[0] != '#'));

    public bool Contains(string id) => ids.Contains(id);

    /// <summary>Those of one feature file.</summary>
    public IEnumerable<string> Of(string feature) => ids.Where(id => id.StartsWith(feature + " ", StringComparison.Ordinal));

    /// <summary>Writes the list anew after a run; what did not run stays.</summary>
    public void Rewrite(IEnumerable<string> passed, IEnumerable<string> failed)
    {
        ids.ExceptWith(passed);
        ids.UnionWith(failed);
        File.WriteAllText(path, string.Join('\n', [Heading, .. ids]) + "\n");
    }
}
