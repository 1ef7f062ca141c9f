using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary><c>{key: value}</c>. Of a key written twice the last value counts.</summary>
internal sealed class MapExpression : Expression
{
    private readonly string[] keys;
    private readonly Expression[] values;

    public MapExpression(IReadOnlyList<KeyValuePair<string, Expression>> entries)
    {
        var distinct = new OrderedDictionary<string, Expression>(StringComparer.Ordinal);
        foreach ((string key, Expression value) in entries)
        {
            distinct[key] = value;
        }

        keys = [.. distinct.Keys];
        values = [.. distinct.Values];
    }

    private MapExpression(string[] keys, Expression[] values)
    {
        this.keys = keys;
        this.values = values;
    }

    /// <summary>The keys, in order; as many as <see cref="Expression.Children"/>.</summary>
    public IReadOnlyList<string> Keys => keys;

    public override StaticType Type => StaticType.Map;

    public override IReadOnlyList<Expression> Children => values;

    /// <summary>The expression of a key; null if the map has none.</summary>
    public Expression? this[string key] => Array.IndexOf(keys, key) is >= 0 and var index ? values[index] : null;

    public override GraphValue Evaluate(in Row row)
    {
        var evaluated = new GraphValue[values.Length];
        for (int i = 0; i < evaluated.Length; i++)
        {
            evaluated[i] = values[i].Evaluate(row);
        }

        // All rows' maps share the keys.
        return GraphValue.Object(new GraphMap(keys, evaluated));
    }

    public override Expression WithChildren(IReadOnlyList<Expression> children) => new MapExpression(keys, [.. children]);

    public override string ToString() =>
        $"{{{string.Join(", ", keys.Select((key, i) => $"{GraphValueFormatter.FormatName(key)}: {values[i]}"))}}}";

    protected override bool HasSameParts(Expression other) => ((MapExpression)other).keys.AsSpan().SequenceEqual(keys);
}
