using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Translation;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>An object of one type: a map whose keys hold the values of its fields.</summary>
internal sealed class ObjectShape(IReadOnlyList<FieldShape> fields) : Shape
{
    public override bool Write(GraphValue value, ResponseWriter response) => Write(fields, value.AsMap(), response);

    public static bool Write(IReadOnlyList<FieldShape> fields, GraphMap row, ResponseWriter response)
    {
        response.Json.Raw((byte)'{');
        for (int i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                response.Json.Raw((byte)',');
            }

            if (!fields[i].Write(row, response))
            {
                return false;
            }
        }

        response.Json.Raw((byte)'}');
        return true;
    }
}

/// <summary>An object of one of several types: the row says which.</summary>
internal sealed class AbstractShape(IReadOnlyDictionary<string, IReadOnlyList<FieldShape>> fieldsByType) : Shape
{
    public override bool Write(GraphValue value, ResponseWriter response)
    {
        GraphMap row = value.AsMap();
        GraphValue type = row[CypherNames.TypeKey];
        if (!type.IsString || !fieldsByType.TryGetValue(type.AsString(), out IReadOnlyList<FieldShape>? fields))
        {
            response.Missing();
            return false;
        }

        return ObjectShape.Write(fields, row, response);
    }
}
