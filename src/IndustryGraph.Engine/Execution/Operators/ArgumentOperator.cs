using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>The one row that a tree starts from: the argument row of the Apply around it, or an empty row.</summary>
internal sealed class ArgumentOperator(int[] slots) : Operator
{
    private Batch? argument;
    private int argumentRow;
    private bool done;

    public override void Open(in OpenScope scope)
    {
        argument = scope.Argument;
        argumentRow = scope.ArgumentRow;
        done = false;
    }

    public override bool Next(Batch output)
    {
        output.Clear();
        if (done)
        {
            return false;
        }

        done = true;
        foreach (int slot in slots)
        {
            output[slot].CopyFrom(argument![slot], argumentRow, 0);
        }

        output.Count = 1;
        return true;
    }

    public override void Close() => argument = null;
}
