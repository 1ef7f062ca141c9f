using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Procedures;

/// <summary>What CALL may name: a signature, and what makes its rows.</summary>
/// <param name="Name">The full name, as CALL writes it.</param>
/// <param name="Inputs">The parameters, in order.</param>
/// <param name="Outputs">The columns that YIELD may name, in order; none for a procedure that is called for its effects.</param>
/// <param name="Body">Makes the rows, each with a value for every output. They are pulled lazily.</param>
internal sealed record Procedure(
    string Name, IReadOnlyList<ProcedureInput> Inputs, IReadOnlyList<ProcedureOutput> Outputs, Func<ProcedureCall, IEnumerable<GraphValue[]>> Body)
{
    public string Description { get; init; } = "";

    /// <summary>Whether it writes to the graph.</summary>
    public bool Writes { get; init; }

    /// <summary>The signature as text: <c>db.labels() :: (label :: STRING)</c>.</summary>
    public string Signature =>
        $"{Name}({string.Join(", ", Inputs.Select(input => $"{input.Name} :: {input.Type}"))})"
        + (Outputs.Count == 0 ? "" : $" :: ({string.Join(", ", Outputs.Select(output => $"{output.Name} :: {output.Type}"))})");
}

/// <summary>A parameter of a procedure.</summary>
/// <param name="Default">What it is where it is left out; null where it must be given.</param>
internal sealed record ProcedureInput(string Name, StaticType Type, GraphValue? Default = null);

/// <summary>A column of a procedure.</summary>
internal sealed record ProcedureOutput(string Name, StaticType Type);

/// <summary>One call of a procedure.</summary>
/// <param name="Arguments">One for each parameter.</param>
/// <param name="Graph">The graph as the calling clause sees it.</param>
internal sealed record ProcedureCall(IReadOnlyList<GraphValue> Arguments, GraphRoot Graph, ExecutionContext Context);
