using System.Runtime.CompilerServices;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Reading;

/// <summary>
/// Runs the statements of an export in one reading transaction. Every answer has a stated order, so that both stores give
/// the same bytes, and a bounded size where the graph is read page by page.
/// </summary>
internal sealed class StoreReader(IGraphTransaction transaction, StatementLimits limits)
{
    /// <summary>All rows of a statement.</summary>
    public async IAsyncEnumerable<IResultCursor> RowsAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using IResultCursor cursor = await transaction.RunAsync(statement with { Limits = limits }, cancellationToken);
        while (await cursor.ReadAsync(cancellationToken))
        {
            yield return cursor;
        }
    }

    /// <summary>The texts of a statement's one column.</summary>
    public async Task<List<string>> TextsAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        await foreach (IResultCursor row in RowsAsync(statement, cancellationToken))
        {
            texts.Add(row[0].AsString());
        }

        return texts;
    }

    /// <summary>The nodes of a statement's one column.</summary>
    public async Task<List<GraphNode>> NodesAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        var nodes = new List<GraphNode>();
        await foreach (IResultCursor row in RowsAsync(statement, cancellationToken))
        {
            nodes.Add(row[0].As<GraphNode>());
        }

        return nodes;
    }

    /// <summary>Claims of a statement with the columns of <see cref="ClaimColumns"/>.</summary>
    public async Task<List<ClaimRow>> ClaimsAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        var claims = new List<ClaimRow>();
        await foreach (IResultCursor row in RowsAsync(statement, cancellationToken))
        {
            claims.Add(new ClaimRow(row[0].AsString(), row[1].AsString(), row[2].As<GraphRelationship>(), row[3], row[4], row[5]));
        }

        return claims;
    }
}
