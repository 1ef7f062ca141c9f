using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Operations;
using IndustryGraph.GraphQL.Shaping;

namespace IndustryGraph.GraphQL.Translation.Connections;

/// <summary>
/// Translates a Relay connection: one sorted, cut-off COLLECT for the page, a COUNT only where totalCount is asked for,
/// an EXISTS only for the side of a cursor that is asked about.
/// </summary>
internal sealed class ConnectionTranslator(TranslationContext context)
{
    /// <summary>Translates the field over a source that is made for the list's instant.</summary>
    /// <param name="list">The list's name: the type and field that it belongs to.</param>
    public Translated Translate(SelectedField field, string list, Scope scope, Func<Instant, ConnectionSource> makeSource)
    {
        PageRequest page = PageRequest.Read(field, list, context);
        Instant instant = page.InstantOf(field, scope.Instant, context);
        ConnectionSource source = makeSource(instant);
        Scope inside = context.Enter(scope, instant, page.Size, field.Path);
        var asked = new AskedOfConnection(field);
        var parts = new List<string>();
        var items = new ItemShapes([], []);
        if (asked.NeedsItems)
        {
            (string cypher, items) = Items(source, page, inside, asked);
            parts.Add($"items: COLLECT {{\n{cypher}\n}}");
        }

        if (asked.TotalCount)
        {
            parts.Add($"total: {source.Size ?? $"COUNT {{\n{source.Count ?? source.Match}\n}}"}");
        }

        if (asked.HasPrevious && page.After is { } after)
        {
            parts.Add($"before: {Exists(source, after, "after", isAfter: false)}");
        }

        if (asked.HasNext && page.Before is { } before)
        {
            parts.Add($"after: {Exists(source, before, "before", isAfter: true)}");
        }

        CursorCodec cursors = context.Cursors;
        string fingerprint = PageRequest.Fingerprint(field, list);
        bool isNow = context.IsNow(instant);
        var pageShape = new PageShape(page.Size, page.Backwards, (keys, now) => cursors.Encode(new Cursor(instant.AsOf, isNow ? now : instant.KnownAt, keys), fingerprint));
        return new Translated($"{{{string.Join(", ", parts)}}}", new ConnectionShape(asked.Fields(items), pageShape));
    }

    private (string Cypher, ItemShapes Shapes) Items(ConnectionSource source, PageRequest page, Scope scope, AskedOfConnection asked)
    {
        string[] names = [.. source.Order.Select(_ => context.Variable("key"))];
        string variables = string.Join(", ", source.Variables);
        string computed = string.Join(", ", source.Order.Select((key, i) => $"{key.Expression} AS {names[i]}"));
        OrderKey[] keys = [.. source.Order.Select((key, i) => key with { Expression = names[i] })];
        string Direction(OrderKey key) => key.Descending != page.Backwards ? " DESC" : "";
        string order = string.Join(", ", keys.Select(key => key.Expression + Direction(key)));

        // One item more than asked tells whether there are more.
        string limit = context.Parameter("limit", GraphValue.Integer(page.Size + 1));
        (string item, ItemShapes shapes) = Item(source, names, scope, asked);
        string text = $"{source.Match}\nWITH {variables}, {computed}";
        if (Range(keys, page) is { } range)
        {
            text += $" WHERE {range}\nWITH {variables}, {string.Join(", ", names)}";
        }

        return ($"{text} ORDER BY {order} LIMIT {limit}\nRETURN {item}", shapes);
    }

    private static (string Cypher, ItemShapes Shapes) Item(ConnectionSource source, string[] keys, Scope scope, AskedOfConnection asked)
    {
        var parts = new List<string>();
        var shapes = new ItemShapes([], []);
        if (asked.NeedsKeys)
        {
            parts.Add($"{CypherNames.Quote(Page.Keys)}: [{string.Join(", ", keys)}]");
        }

        foreach (SelectedField nodes in asked.Nodes)
        {
            Translated translated = source.Node(nodes, scope);
            parts.Add($"{CypherNames.Key(nodes.Key, nodes.Name)}: {translated.Cypher}");
            shapes.Nodes.Add(nodes.Key, translated.Shape);
        }

        foreach (SelectedField edges in asked.Edges)
        {
            var fields = new List<FieldShape>();
            parts.Add($"{CypherNames.Key(edges.Key, edges.Name)}: {{{Edge(source, edges, scope, fields)}}}");
            shapes.Edges.Add(edges.Key, fields);
        }

        return ($"{{{string.Join(", ", parts)}}}", shapes);
    }

    private static string Edge(ConnectionSource source, SelectedField edges, Scope scope, List<FieldShape> shapes)
    {
        var parts = new List<string>();
        foreach (SelectedField field in edges.SubFields())
        {
            switch (field.Name)
            {
                case "__typename":
                    shapes.Add(new ConstantField(field.Key, edges.NamedType.Name));
                    break;
                case "cursor":
                    shapes.Add(new CursorField(field.Key));
                    break;
                default:
                    Translated translated = field.Name == "node" ? source.Node(field, scope) : source.EdgeField!(field, scope);
                    parts.Add($"{CypherNames.Key(field.Key, field.Name)}: {translated.Cypher}");
                    shapes.Add(new RowField(field.Key, field.Key, translated.Shape, field.IsNonNull));
                    break;
            }
        }

        return string.Join(", ", parts);
    }

    private string? Range(IReadOnlyList<OrderKey> keys, PageRequest page)
    {
        string? after = page.After is { } start ? Keyset.Beyond(keys, Place(start, "after"), after: true, orAt: false) : null;
        string? before = page.Before is { } end ? Keyset.Beyond(keys, Place(end, "before"), after: false, orAt: false) : null;
        return after is not null && before is not null ? $"({after}) AND ({before})" : after ?? before;
    }

    private string Exists(ConnectionSource source, Cursor cursor, string hint, bool isAfter)
    {
        string condition = Keyset.Beyond(source.Order, Place(cursor, hint), isAfter, orAt: true);
        return $"EXISTS {{\n{source.Match}\nWITH {string.Join(", ", source.Variables)} WHERE {condition}\nRETURN 1\n}}";
    }

    private string[] Place(Cursor cursor, string hint) => [.. cursor.Keys.Select(key => context.Parameter(hint, key))];
}
