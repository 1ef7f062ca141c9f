using System.Collections.Concurrent;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>
/// A Neo4j that is asked for the plan of each statement, each text once, before it runs it. Neo4j keeps the plan, so that
/// reading all of them costs little.
/// </summary>
internal sealed class PlanReader(IGraphEngine inner) : IGraphEngine
{
    private readonly ConcurrentDictionary<string, bool> read = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> faults = new();

    public string Description => inner.Description;

    /// <summary>What <see cref="PlanRules"/> refuse in the plans that were read since it was last asked, with the statements.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        var taken = new List<string>();
        while (faults.TryDequeue(out string? fault))
        {
            taken.Add(fault);
        }

        return taken;
    }

    public async ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        if (read.TryAdd(statement.Text, true))
        {
            ResultTable explained = await inner.QueryAsync(statement with { Text = $"EXPLAIN {statement.Text}" }, mode, cancellationToken);
            foreach (string fault in PlanRules.FaultsOf(explained.Summary.Plan!))
            {
                faults.Enqueue($"{fault}\n{statement.Text}");
            }
        }

        return await inner.RunAsync(statement, mode, cancellationToken);
    }

    public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default) =>
        inner.BeginAsync(mode, bookmarks, cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
