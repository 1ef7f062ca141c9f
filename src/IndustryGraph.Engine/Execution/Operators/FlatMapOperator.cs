using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// An operator that makes any number of rows from each input row: it adds columns of its own and passes others on. Rows
/// that fail its predicates are dropped before the passed columns are copied.
/// </summary>
internal abstract class FlatMapOperator(RowReader input, FlatMapShape shape) : Operator
{
    private readonly RunPredicates predicates = new(shape.Predicates);
    private int[] sources = new int[Batch.FirstCapacity];
    private bool[] flags = [];
    private bool active;

    protected RowReader Input { get; } = input;

    protected ExecutionContext Context { get; private set; } = null!;

    protected GraphRoot Graph { get; private set; } = null!;

    protected OpenScope Scope { get; private set; }

    /// <summary>The input row that rows are being made from.</summary>
    protected Row CurrentRow => new(Input.Batch, Input.Index, Graph, Context);

    public override void Open(in OpenScope scope)
    {
        Input.Open(scope);
        Scope = scope;
        Context = scope.Context;
        active = false;
        predicates.Open(scope.Context);
        if (shape.ReadsGraph)
        {
            Graph = scope.CaptureGraph();
        }
    }

    public sealed override bool Next(Batch output)
    {
        output.Clear();
        EnsureRoom(output.Capacity);
        int filled = 0;
        int gathered = 0;
        while (filled < output.Capacity)
        {
            if (!active)
            {
                if (Input.IsAtBatchEnd)
                {
                    Gather(output, gathered, filled);
                    gathered = filled;
                }

                if (!Input.MoveNext(output.Capacity - filled))
                {
                    break;
                }

                Context.Tick();
                active = Begin();
                continue;
            }

            int made = Fill(output, filled, output.Capacity - filled);
            if (made == 0)
            {
                active = false;
                continue;
            }

            Context.Tick(made);
            made = Restrict(output, filled, made);
            sources.AsSpan(filled, made).Fill(Input.Index);
            filled += made;
        }

        Gather(output, gathered, filled);
        output.Count = filled;
        return filled > 0;
    }

    public override void Close()
    {
        Input.Close();
        predicates.Close();
        Graph = null!;
        Scope = default;
    }

    /// <summary>Turns to a new input row; false if it makes no rows.</summary>
    protected abstract bool Begin();

    /// <summary>Puts own columns of up to <paramref name="room"/> rows into the output from row <paramref name="first"/> on; answers how many, 0 at the end of the input row.</summary>
    protected abstract int Fill(Batch output, int first, int room);

    private void EnsureRoom(int capacity)
    {
        if (sources.Length < capacity)
        {
            Array.Resize(ref sources, capacity);
        }
    }

    private void Gather(Batch output, int from, int to)
    {
        if (from == to)
        {
            return;
        }

        ReadOnlySpan<int> rows = sources.AsSpan(from, to - from);
        foreach (int slot in shape.Passed)
        {
            output[slot].Gather(Input.Batch[slot], rows, from);
        }
    }

    private int Restrict(Batch output, int first, int made)
    {
        if (predicates.IsEmpty)
        {
            return made;
        }

        if (flags.Length < first + made)
        {
            flags = new bool[Math.Max(first + made, output.Capacity)];
        }

        predicates.Expect(made);
        int kept = 0;
        for (int row = first; row < first + made; row++)
        {
            foreach (int slot in shape.PredicateSlots)
            {
                output[slot].CopyFrom(Input.Batch[slot], Input.Index, row);
            }

            flags[row] = predicates.AreTrue(new Row(output, row, Graph, Context));
            kept += flags[row] ? 1 : 0;
        }

        if (kept < made)
        {
            foreach (int slot in shape.Own)
            {
                output[slot].Compact(flags, first, first + made);
            }
        }

        return kept;
    }
}

/// <summary>The columns of a flat map.</summary>
/// <param name="Own">Slots that it fills.</param>
/// <param name="Passed">Slots copied from the input.</param>
/// <param name="Predicates">What its rows must satisfy.</param>
/// <param name="PredicateSlots">Slots of the input that the predicates read; the consumer's batch has them.</param>
/// <param name="ReadsGraph">Whether it, or a predicate, reads the graph.</param>
internal sealed record FlatMapShape(int[] Own, int[] Passed, Expression[] Predicates, int[] PredicateSlots, bool ReadsGraph);
