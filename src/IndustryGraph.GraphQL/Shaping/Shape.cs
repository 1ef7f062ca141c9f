using IndustryGraph.Graph.Values;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>How a value of a row becomes JSON.</summary>
internal abstract class Shape
{
    /// <summary>
    /// Writes a value that is not null. False where something in it is missing that the schema promises: the nearest
    /// parent that may be null then becomes null and takes back what was written.
    /// </summary>
    public abstract bool Write(GraphValue value, ResponseWriter response);
}

/// <summary>A list; its items are of one shape.</summary>
internal sealed class ListShape(Shape item, bool itemsNonNull) : Shape
{
    public override bool Write(GraphValue value, ResponseWriter response)
    {
        GraphList items = value.AsList();
        response.Json.Raw((byte)'[');
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                response.Json.Raw((byte)',');
            }

            response.Enter(i);
            bool written = Nullable.Write(item, items[i], itemsNonNull, response);
            response.Leave();
            if (!written)
            {
                return false;
            }
        }

        response.Json.Raw((byte)']');
        return true;
    }
}

/// <summary>The rule of nulls, for fields and items of lists.</summary>
internal static class Nullable
{
    public static bool Write(Shape shape, GraphValue value, bool nonNull, ResponseWriter response)
    {
        if (value.IsNull)
        {
            if (nonNull)
            {
                response.Missing();
                return false;
            }

            response.Json.Null();
            return true;
        }

        int mark = response.Json.Length;
        if (shape.Write(value, response))
        {
            return true;
        }

        response.Json.Truncate(mark);
        if (!nonNull)
        {
            response.Json.Null();
        }

        return !nonNull;
    }
}
