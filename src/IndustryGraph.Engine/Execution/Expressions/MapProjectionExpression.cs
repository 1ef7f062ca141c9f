using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>An item of a map projection: all properties of the target (no key), or one entry.</summary>
/// <param name="Key">The entry's key; null for <c>.*</c>.</param>
/// <param name="Value">The entry's value; <c>.key</c> has a <see cref="PropertyExpression"/> of the target.</param>
internal sealed record MapProjectionItem(string? Key, Expression? Value);

/// <summary><c>n {.name, .*, key: value}</c>: a map of some properties and further entries; null where the target is.</summary>
internal sealed class MapProjectionExpression(Expression target, IReadOnlyList<MapProjectionItem> items) : Expression
{
    // Without ".*" the keys are the same for every row, and rows share them.
    private readonly string[]? fixedKeys = items.All(item => item.Key is not null) && items.DistinctBy(item => item.Key).Count() == items.Count
        ? [.. items.Select(item => item.Key!)]
        : null;

    public Expression Target { get; } = target;

    public IReadOnlyList<MapProjectionItem> Items { get; } = items;

    public override StaticType Type => StaticType.Map;

    public override IReadOnlyList<Expression> Children => [Target, .. Items.Where(item => item.Value is not null).Select(item => item.Value!)];

    public override GraphValue Evaluate(in Row row)
    {
        GraphValue subject = Target.Evaluate(row);
        if (subject.Kind is not (GraphValueKind.Node or GraphValueKind.Relationship or GraphValueKind.Map))
        {
            return subject.IsNull ? GraphValue.Null : throw ExpressionErrors.WrongType("A map projection is made of", subject, "a node, relationship or map");
        }

        if (fixedKeys is null)
        {
            return GraphValue.Object(Merge(subject, row));
        }

        var values = new GraphValue[fixedKeys.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Items[i].Value!.Evaluate(row);
        }

        return GraphValue.Object(new GraphMap(fixedKeys, values));
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children)
    {
        int next = 1;
        return new MapProjectionExpression(children[0], [.. Items.Select(item => item.Value is null ? item : item with { Value = children[next++] })]);
    }

    public override string ToString() => $"{ExpressionText.Operand(Target)} {{{string.Join(", ", Items.Select(Describe))}}}";

    protected override bool HasSameParts(Expression other) =>
        Items.Select(item => item.Key).SequenceEqual(((MapProjectionExpression)other).Items.Select(item => item.Key));

    private GraphMap Merge(GraphValue target, in Row row)
    {
        var entries = new OrderedDictionary<string, GraphValue>(StringComparer.Ordinal);
        foreach (MapProjectionItem item in Items)
        {
            if (item.Key is not null)
            {
                entries[item.Key] = item.Value!.Evaluate(row);
                continue;
            }

            GraphMap properties = GraphFunctions.PropertiesOf(target, row.Graph).AsMap();
            for (int i = 0; i < properties.Count; i++)
            {
                entries[properties.KeySpan[i]] = properties.ValueSpan[i];
            }
        }

        return new GraphMap([.. entries.Keys], [.. entries.Values]);
    }

    private string Describe(MapProjectionItem item)
    {
        if (item.Key is null)
        {
            return ".*";
        }

        string key = GraphValueFormatter.FormatName(item.Key);
        return item.Value is PropertyExpression property && property.Key == item.Key && property.Target.Equals(Target) ? $".{key}" : $"{key}: {item.Value}";
    }
}
