using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Rows;

/// <summary>Estimates what a kept value weighs besides its 16 bytes. Shallow, since inner values are mostly shared with the graph.</summary>
internal static class ValueSize
{
    private const int ObjectHeader = 24;
    private const int ValueBytes = 16;

    public static long Shallow(GraphValue value) => value.Kind switch
    {
        GraphValueKind.List => ObjectHeader + (value.AsList().IsComputed ? 0 : (long)ValueBytes * value.AsList().Count),
        GraphValueKind.Map => ObjectHeader + ((long)(ValueBytes + 8) * value.AsMap().Count),
        GraphValueKind.Path => ObjectHeader + ((long)ValueBytes * 2 * value.As<GraphPath>().Length),
        GraphValueKind.String => value.AsUtf8().Length,
        _ => 0,
    };
}
