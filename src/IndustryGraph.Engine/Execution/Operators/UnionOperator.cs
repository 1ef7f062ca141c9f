using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>The rows of one query after those of another. A part is opened when the one before it has ended.</summary>
internal sealed class UnionOperator(UnionInput[] inputs) : Operator
{
    private OpenScope scope;
    private int current;

    public override void Open(in OpenScope openScope)
    {
        scope = openScope;
        current = 0;
        inputs[0].Rows.Open(scope);
    }

    public override bool Next(Batch output)
    {
        output.Clear();
        while (current < inputs.Length)
        {
            UnionInput input = inputs[current];
            if (input.Rows.NextBatch(output.Capacity))
            {
                foreach ((int from, int to) in input.Columns)
                {
                    Copy(input.Rows.Batch, from, output, to);
                }

                output.Count = input.Rows.Batch.Count;
                return true;
            }

            current++;
            if (current < inputs.Length)
            {
                inputs[current].Rows.Open(scope);
            }
        }

        return false;
    }

    public override void Close()
    {
        foreach (UnionInput input in inputs)
        {
            input.Rows.Close();
        }

        scope = default;
    }

    private static void Copy(Batch source, int from, Batch output, int to)
    {
        Column target = output[to];
        Column column = source[from];
        if (target.Kind == column.Kind)
        {
            target.CopyRange(column, 0, 0, source.Count);
            return;
        }

        for (int row = 0; row < source.Count; row++)
        {
            target.CopyFrom(column, row, row);
        }
    }
}

/// <summary>A part of a union: its rows, and for each passed column the slot there and the slot in the union's output.</summary>
internal sealed record UnionInput(RowReader Rows, (int From, int To)[] Columns);
