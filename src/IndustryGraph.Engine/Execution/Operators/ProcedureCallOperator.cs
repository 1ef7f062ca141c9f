using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Procedures;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>CALL of a procedure: its rows for each input row; of one without columns, the input row itself.</summary>
internal sealed class ProcedureCallOperator(RowReader input, FlatMapShape shape, string name, Expression[] arguments, (int Slot, int Column)[] yields)
    : FlatMapOperator(input, shape)
{
    private Procedure? procedure;
    private IEnumerator<GraphValue[]>? rows;

    public override void Open(in OpenScope scope)
    {
        base.Open(scope);
        procedure = scope.Context.Procedures.Find(name) ?? throw ProcedureErrors.NotFound(name);
    }

    public override void Close()
    {
        base.Close();
        rows?.Dispose();
        rows = null;
        procedure = null;
    }

    protected override bool Begin()
    {
        var values = new GraphValue[arguments.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = ProcedureArguments.Convert(procedure!, i, arguments[i].Evaluate(CurrentRow));
        }

        rows?.Dispose();
        rows = procedure!.Body(new ProcedureCall(values, Graph, Context)).GetEnumerator();
        return true;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = 0;
        while (made < room && rows!.MoveNext())
        {
            foreach ((int slot, int column) in yields)
            {
                if (output.Has(slot))
                {
                    output[slot].Set(first + made, rows.Current[column]);
                }
            }

            made++;
        }

        return made;
    }
}
