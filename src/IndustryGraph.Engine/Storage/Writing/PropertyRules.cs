using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Writing;

/// <summary>What a property can hold.</summary>
internal static class PropertyRules
{
    /// <summary>Refuses maps, entities, paths, and lists of those, of lists or of nulls.</summary>
    public static void Verify(string key, GraphValue value)
    {
        if (value.Kind != GraphValueKind.List)
        {
            if (!value.IsNull && !IsScalar(value.Kind))
            {
                throw StorageErrors.NoPropertyValue(key, value);
            }

            return;
        }

        GraphList list = value.AsList();
        for (int i = 0; i < list.Count; i++)
        {
            if (!IsScalar(list[i].Kind))
            {
                throw StorageErrors.NoPropertyValue(key, value);
            }
        }
    }

    /// <summary>Whether setting the value would change nothing. Lists are always taken for changed.</summary>
    public static bool IsSame(GraphValue old, GraphValue value)
    {
        if (old.Kind != value.Kind)
        {
            return false;
        }

        return old.Kind switch
        {
            GraphValueKind.Null => true,
            GraphValueKind.Float => old.AsInteger() == value.AsInteger(),
            GraphValueKind.List or GraphValueKind.Map or GraphValueKind.Path => false,
            _ => GraphValueComparison.Order(old, value) == 0,
        };
    }

    private static bool IsScalar(GraphValueKind kind) =>
        kind is GraphValueKind.Boolean or GraphValueKind.Integer or GraphValueKind.Float or GraphValueKind.String or GraphValueKind.Date
            or GraphValueKind.LocalTime or GraphValueKind.Time or GraphValueKind.LocalDateTime or GraphValueKind.DateTime or GraphValueKind.Duration;
}
