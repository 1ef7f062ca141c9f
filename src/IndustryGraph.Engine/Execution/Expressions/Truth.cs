using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Expressions;

/// <summary>Reads the value of a predicate: true, false, or null for unknown.</summary>
internal static class Truth
{
    /// <summary>The boolean in a value.</summary>
    /// <exception cref="Graph.Errors.GraphException">The value is neither a boolean nor null.</exception>
    public static bool? Of(GraphValue value)
    {
        if (value.IsTrue)
        {
            return true;
        }

        return value.IsFalse ? false : value.IsNull ? null : throw ExpressionErrors.WrongType("A condition is", value, "a boolean");
    }

    /// <summary>Whether a row or item passes: unknown does not.</summary>
    public static bool Passes(GraphValue value) => Of(value) == true;

    public static GraphValue ToValue(bool? truth) => truth is null ? GraphValue.Null : GraphValue.Boolean(truth.Value);
}
