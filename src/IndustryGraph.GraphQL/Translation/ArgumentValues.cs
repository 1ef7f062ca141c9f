using System.Collections;
using System.Globalization;
using System.Numerics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.GraphQL.Translation;

/// <summary>Values of arguments as values of the graph.</summary>
internal static class ArgumentValues
{
    public static GraphValue ToGraph(object? value) => value switch
    {
        null => GraphValue.Null,
        bool boolean => GraphValue.Boolean(boolean),
        string text => GraphValue.String(text),
        int or long or short or byte => GraphValue.Integer(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        BigInteger big when big >= long.MinValue && big <= long.MaxValue => GraphValue.Integer((long)big),
        BigInteger big => GraphValue.Float((double)big),
        double or float or decimal => GraphValue.Float(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        DateOnly day => GraphValue.Date(day),
        DateTimeOffset instant => GraphValue.DateTime(instant),
        IReadOnlyDictionary<string, object?> map => GraphValue.Object(GraphMap.Of(map.Select(m => KeyValuePair.Create(m.Key, ToGraph(m.Value))))),
        IEnumerable items => GraphValue.List([.. items.Cast<object?>().Select(ToGraph)]),
        _ => throw new InvalidOperationException($"An argument holds a {value.GetType().Name}, which is no value of the graph."),
    };
}
