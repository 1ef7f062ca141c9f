using IndustryGraph.Graph.Statements;

namespace IndustryGraph.GraphQL;

/// <summary>What GraphQL operations may cost, and the key that signs their cursors.</summary>
public sealed class GraphQLOptions
{
    /// <summary>
    /// The secret that cursors are signed with, 16 bytes or more. Null by default: a key of the process, so that cursors
    /// end with it. Processes that answer for one store share a key; the server keeps one in the store.
    /// </summary>
    public byte[]? CursorKey { get; set; }

    /// <summary>The longest document, in UTF-8 bytes. 32,768 by default.</summary>
    public int MaxDocumentBytes { get; set; } = 32 * 1024;

    /// <summary>How deep fields may nest. 15 by default.</summary>
    public int MaxDepth { get; set; } = 15;

    /// <summary>How many fields an operation may ask for, fragments expanded. 1,000 by default.</summary>
    public int MaxFields { get; set; } = 1_000;

    /// <summary>How many fields of a document may have an alias. 100 by default.</summary>
    public int MaxAliases { get; set; } = 100;

    /// <summary>How many directives a document may hold. 100 by default.</summary>
    public int MaxDirectives { get; set; } = 100;

    /// <summary>How many rows an operation may ask for, as estimated from the sizes of its pages. 100,000 by default.</summary>
    public long MaxEstimatedRows { get; set; } = 100_000;

    /// <summary>How many validation errors are answered. 10 by default.</summary>
    public int MaxErrors { get; set; } = 10;

    /// <summary>The size of a page where neither first nor last is given. 25 by default.</summary>
    public int DefaultPageSize { get; set; } = 25;

    /// <summary>The largest page. 500 by default.</summary>
    public int MaxPageSize { get; set; } = 500;

    /// <summary>How many documents stay parsed and validated. 1,000 by default.</summary>
    public int CachedDocuments { get; set; } = 1_000;

    /// <summary>How many operations stay translated, each for the values of its variables. 500 by default.</summary>
    public int CachedOperations { get; set; } = 500;

    /// <summary>What the statement of an operation may cost. <see cref="StatementLimits.Default"/> by default.</summary>
    public StatementLimits StatementLimits { get; set; } = StatementLimits.Default;
}
