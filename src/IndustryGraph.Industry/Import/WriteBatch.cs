using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Industry.Import;

/// <summary>One statement that writes many rows.</summary>
/// <param name="Step">What it writes, for people.</param>
/// <param name="Statement">The statement, with its rows as the parameter <c>rows</c>.</param>
/// <param name="Rows">How many rows.</param>
internal sealed record WriteBatch(string Step, CypherStatement Statement, int Rows)
{
    /// <summary>Whether each row makes a node or relationship.</summary>
    public bool Creates { get; init; }

    // Few round trips and yet requests of a megabyte at most.
    private const int Size = 2000;

    /// <summary>Cuts rows into batches of one statement text.</summary>
    public static IEnumerable<WriteBatch> Of(string step, string text, IEnumerable<GraphMap> rows) =>
        rows.Chunk(Size).Select(chunk => new WriteBatch(step, StatementOf(text, chunk), chunk.Length));

    private static CypherStatement StatementOf(string text, GraphMap[] rows)
    {
        GraphValue list = GraphValue.List(Array.ConvertAll(rows, row => GraphValue.Object(row)));
        return new CypherStatement(text, new GraphMap(["rows"], [list])) { Limits = StatementLimits.None };
    }
}
