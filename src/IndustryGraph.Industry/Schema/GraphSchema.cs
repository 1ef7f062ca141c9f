using System.Reflection;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.Industry.Schema;

/// <summary>The constraints and indexes of the graph: the files of <c>cypher/schema</c> when this assembly was built.</summary>
public static class GraphSchema
{
    private const string ResourcePrefix = "schema/";
    private static readonly Lazy<IReadOnlyList<string>> LazyStatements = new(ReadResources);

    /// <summary>The statements in the order of the files. Each may run again without effect.</summary>
    public static IReadOnlyList<string> Statements => LazyStatements.Value;

    /// <summary>Makes what is missing, in one transaction.</summary>
    /// <returns>How many constraints and indexes were made.</returns>
    public static async Task<int> ApplyAsync(IGraphEngine engine, CancellationToken cancellationToken = default)
    {
        long added = 0;
        await using IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Write, cancellationToken);
        foreach (string text in Statements)
        {
            await using IResultCursor cursor = await transaction.RunAsync(new CypherStatement(text) { Limits = StatementLimits.None }, cancellationToken);
            ResultTable result = await cursor.ReadAllAsync(cancellationToken);
            added += result.Summary.Counters.ConstraintsAdded + result.Summary.Counters.IndexesAdded;
        }

        await transaction.CommitAsync(cancellationToken);
        return (int)added;
    }

    private static IReadOnlyList<string> ReadResources()
    {
        Assembly assembly = typeof(GraphSchema).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => CypherScript.Split(ReadResource(assembly, name)))];
    }

    private static string ReadResource(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
