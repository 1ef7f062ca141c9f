using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Sources;

/// <summary>The entities of an export, by id in the order of code points, and page by page.</summary>
internal interface IEntitySelection
{
    /// <summary>Pages of entities.</summary>
    IAsyncEnumerable<IReadOnlyList<GraphNode>> PagesAsync(CancellationToken cancellationToken);

    /// <summary>Pages of their ids, smaller, since what is read of each is its claims.</summary>
    IAsyncEnumerable<IReadOnlyList<string>> IdPagesAsync(CancellationToken cancellationToken);

    /// <summary>A condition of Cypher that an end of a claim must fulfil.</summary>
    string Condition(string entity);

    /// <summary>Whether an end that fulfils the condition is among the entities.</summary>
    bool Contains(string id);
}
