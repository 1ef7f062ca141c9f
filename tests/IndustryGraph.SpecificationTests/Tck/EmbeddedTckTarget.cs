using IndustryGraph.Engine;
using IndustryGraph.Engine.Execution.Procedures;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>The embedded engine over an empty graph in memory.</summary>
internal sealed class EmbeddedTckTarget(int batchCapacity) : ITckTarget
{
    public bool ClassifiesErrors => true;

    public Task<IGraphEngine> OpenAsync(IReadOnlyList<TckProcedure> procedures)
    {
        var options = new EmbeddedGraphEngineOptions { BatchCapacity = batchCapacity };
        return Task.FromResult<IGraphEngine>(new EmbeddedGraphEngine(GraphStore.Open(null), options, procedures.Select(ToProcedure)));
    }

    private static Procedure ToProcedure(TckProcedure stub) => new(
        stub.Name,
        [.. stub.Inputs.Select(field => new ProcedureInput(field.Name, TypeOf(field)))],
        [.. stub.Outputs.Select(field => new ProcedureOutput(field.Name, TypeOf(field)))],
        call => stub.Rows.Where(row => Fits(row, call.Arguments)).Select(row => row.Skip(call.Arguments.Count).ToArray()));

    private static bool Fits(IReadOnlyList<GraphValue> row, IReadOnlyList<GraphValue> arguments) =>
        !arguments.Where((argument, i) => !GraphValueComparison.AreEquivalent(argument, row[i])).Any();

    private static StaticType TypeOf(TckField field) => field.Type.TrimEnd('?') switch
    {
        "STRING" => StaticType.String,
        "INTEGER" => StaticType.Integer,
        "FLOAT" => StaticType.Float,
        "NUMBER" => StaticType.Number,
        "BOOLEAN" => StaticType.Boolean,
        _ => StaticType.Any,
    };
}
