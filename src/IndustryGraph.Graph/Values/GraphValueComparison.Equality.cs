namespace IndustryGraph.Graph.Values;

public static partial class GraphValueComparison
{
    /// <summary><c>left = right</c> in Cypher: true, false, or null where a null inside decides.</summary>
    public static bool? AreEqual(GraphValue left, GraphValue right) => AreEqual(left, right, 0);

    private static bool? AreEqual(GraphValue left, GraphValue right, int depth)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }

        GraphValueKind kind = left.Kind;
        if (kind != right.Kind)
        {
            return left.IsNumber && right.IsNumber && !IsNaN(left) && !IsNaN(right) && CompareNumbers(left, right) == 0;
        }

        return kind switch
        {
            GraphValueKind.Boolean or GraphValueKind.Integer or GraphValueKind.Date or GraphValueKind.LocalTime => left.AsInteger() == right.AsInteger(),
#pragma warning disable MA0152, S1244 // Equality of floats is what is asked for.
            GraphValueKind.Float => left.AsFloat() == right.AsFloat(),
#pragma warning restore MA0152, S1244
            GraphValueKind.String => left.AsUtf8().SequenceEqual(right.AsUtf8()),
            GraphValueKind.Node or GraphValueKind.Relationship => left.AsEntityId() == right.AsEntityId(),
            GraphValueKind.List => AreEqual(left.AsList(), right.AsList(), Deeper(depth)),
            GraphValueKind.Map => AreEqual(left.AsMap(), right.AsMap(), Deeper(depth)),
            GraphValueKind.Path => AreSame(left.As<GraphPath>(), right.As<GraphPath>()),
            GraphValueKind.Duration => left.As<GraphDuration>().HasSameParts(right.As<GraphDuration>()),
            _ => CompareTemporal(left, right) == 0,
        };
    }

    private static bool? AreEqual(GraphList left, GraphList right, int depth)
    {
        int count = left.Count;
        if (count != right.Count)
        {
            return false;
        }

        bool? result = true;
        for (int i = 0; i < count; i++)
        {
            bool? items = AreEqual(left[i], right[i], depth);
            if (items == false)
            {
                return false;
            }

            result &= items;
        }

        return result;
    }

    private static bool? AreEqual(GraphMap left, GraphMap right, int depth)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? result = true;
        ReadOnlySpan<string> keys = left.KeySpan;
        for (int i = 0; i < keys.Length; i++)
        {
            bool? values = right.TryGetValue(keys[i], out GraphValue other) ? AreEqual(left.ValueSpan[i], other, depth) : false;
            if (values == false)
            {
                return false;
            }

            result &= values;
        }

        return result;
    }

    private static bool AreSame(GraphPath left, GraphPath right)
    {
        if (left.Length != right.Length || left.Nodes[0].AsEntityId() != right.Nodes[0].AsEntityId())
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (left.Relationships[i].AsEntityId() != right.Relationships[i].AsEntityId()
                || left.Nodes[i + 1].AsEntityId() != right.Nodes[i + 1].AsEntityId())
            {
                return false;
            }
        }

        return true;
    }
}
