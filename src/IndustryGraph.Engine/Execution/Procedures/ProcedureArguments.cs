using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Procedures;

/// <summary>Fits arguments to the parameters of a procedure.</summary>
internal static class ProcedureArguments
{
    /// <summary>The argument as the parameter takes it; an integer becomes a float where a float is meant.</summary>
    /// <exception cref="GraphException">TypeError: the parameter does not take it.</exception>
    public static GraphValue Convert(Procedure procedure, int index, GraphValue value)
    {
        ProcedureInput input = procedure.Inputs[index];
        return value switch
        {
            { IsInteger: true } when input.Type == StaticType.Float => GraphValue.Float(value.AsInteger()),
            _ when Accepts(input.Type, value) => value,
            _ => throw new GraphException(
                GraphErrorCodes.TypeError, $"{procedure.Name}() takes {input.Type} as its {input.Name}, and got {value}. Signature: {procedure.Signature}")
            {
                Tck = new TckClassification("TypeError", ErrorPhase.Runtime, "InvalidArgumentType"),
            },
        };
    }

    private static bool Accepts(StaticType type, GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => true,
        GraphValueKind.Integer => type is StaticType.Any or StaticType.Integer or StaticType.Number,
        GraphValueKind.Float => type is StaticType.Any or StaticType.Float or StaticType.Number,
        _ => type == StaticType.Any || string.Equals(type.ToString(), value.Kind.ToString(), StringComparison.Ordinal),
    };
}
