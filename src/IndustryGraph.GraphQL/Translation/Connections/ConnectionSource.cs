using IndustryGraph.GraphQL.Operations;

namespace IndustryGraph.GraphQL.Translation.Connections;

/// <summary>A list that can be paged: where its items come from and what they show.</summary>
internal sealed record ConnectionSource
{
    /// <summary>The list's name, for cursors: the type and field that it belongs to.</summary>
    public required string List { get; init; }

    /// <summary>Clauses that make one row per item.</summary>
    public required string Match { get; init; }

    /// <summary>The same, as the body of a COUNT, where that differs.</summary>
    public string? Count { get; init; }

    /// <summary>An expression of the list's size, where it is there without counting.</summary>
    public string? Size { get; init; }

    /// <summary>The variables of a row that items show.</summary>
    public required IReadOnlyList<string> Variables { get; init; }

    /// <summary>The order; the last key is unique.</summary>
    public required IReadOnlyList<OrderKey> Order { get; init; }

    /// <summary>Translates what is asked of the item itself: the selection of <c>nodes</c> or of <c>edges.node</c>.</summary>
    public required Func<SelectedField, Scope, Translated> Node { get; init; }

    /// <summary>Translates a field of an edge other than <c>cursor</c> and <c>node</c>.</summary>
    public Func<SelectedField, Scope, Translated>? EdgeField { get; init; }
}
