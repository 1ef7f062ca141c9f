using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Execution.Procedures;

internal static class ProcedureErrors
{
    public static GraphException NotFound(string name) =>
        new(GraphErrorCodes.ProcedureNotFound, $"There is no procedure with the name `{name}`.")
        {
            Tck = new TckClassification("ProcedureError", ErrorPhase.CompileTime, "ProcedureNotFound"),
        };
}
