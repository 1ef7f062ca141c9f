using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Shaping;

namespace IndustryGraph.GraphQL.Translation.Connections;

/// <summary>How the items of a page are written: by the response keys of the <c>nodes</c> and <c>edges</c> that ask for them.</summary>
internal sealed record ItemShapes(Dictionary<string, Shape> Nodes, Dictionary<string, IReadOnlyList<FieldShape>> Edges);

/// <summary>What is asked of a connection, so that nothing else is computed.</summary>
internal sealed class AskedOfConnection
{
    private readonly IReadOnlyList<SelectedField> fields;
    private readonly string type;

    public AskedOfConnection(SelectedField connection)
    {
        fields = connection.SubFields();
        type = connection.NamedType.Name;
        string[] pageInfo = [.. fields.Where(f => f.Name == "pageInfo").SelectMany(f => f.SubFields()).Select(f => f.Name)];
        TotalCount = fields.Any(f => f.Name == "totalCount");
        HasPrevious = pageInfo.Contains("hasPreviousPage", StringComparer.Ordinal);
        HasNext = pageInfo.Contains("hasNextPage", StringComparer.Ordinal);
        bool ends = pageInfo.Any(name => name is "startCursor" or "endCursor");
        NeedsKeys = ends || Edges.SelectMany(f => f.SubFields()).Any(f => f.Name == "cursor");
        NeedsItems = Nodes.Any() || Edges.Any() || pageInfo.Any(name => name != "__typename");
    }

    public bool TotalCount { get; }

    public bool HasPrevious { get; }

    public bool HasNext { get; }

    public bool NeedsKeys { get; }

    public bool NeedsItems { get; }

    /// <summary>The fields <c>nodes</c>; under aliases there may be several.</summary>
    public IEnumerable<SelectedField> Nodes => fields.Where(f => f.Name == "nodes");

    /// <summary>The fields <c>edges</c>.</summary>
    public IEnumerable<SelectedField> Edges => fields.Where(f => f.Name == "edges");

    public IReadOnlyList<PageFieldShape> Fields(ItemShapes items) => [.. fields.Select(field => Shape(field, items))];

    private PageFieldShape Shape(SelectedField field, ItemShapes items) => field.Name switch
    {
        "totalCount" => new TotalCountField(field.Key),
        "nodes" => new NodesField(field.Key, items.Nodes[field.Key]),
        "edges" => new EdgesField(field.Key, items.Edges[field.Key]),
        "pageInfo" => new PageInfoField(field.Key, [.. field.SubFields().Select(f => (f.Key, f.Name))]),
        _ => new PageConstantField(field.Key, type),
    };
}
