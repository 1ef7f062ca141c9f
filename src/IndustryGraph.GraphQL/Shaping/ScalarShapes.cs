using IndustryGraph.Graph.Values;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>The scalars of the schema, by their names.</summary>
internal static class ScalarShapes
{
    private static readonly Shape Text = new TextShape();
    private static readonly Shape Int = new IntShape();
    private static readonly Shape Float = new FloatShape();
    private static readonly Shape Boolean = new BooleanShape();
    private static readonly Shape Json = new JsonShape();
    private static readonly Shape PartialDate = new PartialDateShape();

    /// <summary>How values of a scalar or enum are written; enums, ids and addresses are text.</summary>
    public static Shape Of(string type) => type switch
    {
        "Int" => Int,
        "Float" => Float,
        "Boolean" => Boolean,
        "JSON" or "Decimal" => Json,
        "PartialDate" => PartialDate,
        _ => Text,
    };

    private sealed class TextShape : Shape
    {
        public override bool Write(GraphValue value, ResponseWriter response)
        {
            if (value.IsString)
            {
                response.Json.String(value.AsUtf8());
            }
            else
            {
                JsonValues.WriteText(value, response.Json);
            }

            return true;
        }
    }

    private sealed class IntShape : Shape
    {
        public override bool Write(GraphValue value, ResponseWriter response)
        {
            response.Json.Integer(value.IsInteger ? value.AsInteger() : (long)value.AsDouble());
            return true;
        }
    }

    private sealed class FloatShape : Shape
    {
        public override bool Write(GraphValue value, ResponseWriter response)
        {
            response.Json.Float(value.AsDouble());
            return true;
        }
    }

    private sealed class BooleanShape : Shape
    {
        public override bool Write(GraphValue value, ResponseWriter response)
        {
            response.Json.Boolean(value.IsTrue);
            return true;
        }
    }

    private sealed class JsonShape : Shape
    {
        public override bool Write(GraphValue value, ResponseWriter response)
        {
            JsonValues.Write(value, response.Json);
            return true;
        }
    }
}
