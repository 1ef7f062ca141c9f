using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Paths;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// What hops, repetitions and whole paths of a search must satisfy. Hops are judged in a scratch row that holds what the
/// predicates use of the input row, and the hop's own variables.
/// </summary>
internal sealed class PathPredicates(RowLayout layout, int[] imports, Expression[] ofPath, RelationshipUniqueness uniqueness)
{
    private readonly RelationshipUniqueness uniqueness = uniqueness;
    private readonly Batch scratch = new(layout, 1);
    private Batch input = null!;
    private int inputRow;
    private GraphRoot graph = null!;
    private ExecutionContext context = null!;

    /// <summary>Whether hops need a filter although they have no predicate.</summary>
    public bool RestrictsRelationships => !uniqueness.IsTrivial;

    public void Begin(Batch batch, int row, GraphRoot root, ExecutionContext executionContext)
    {
        input = batch;
        inputRow = row;
        graph = root;
        context = executionContext;
        foreach (int slot in imports)
        {
            scratch[slot].CopyFrom(batch[slot], row, 0);
        }
    }

    public void Close()
    {
        scratch.Release();
        input = null!;
        graph = null!;
        context = null!;
    }

    /// <summary>Whether a path that was put into a row of the output satisfies what is asked of whole paths.</summary>
    public bool AcceptPath(Batch output, int row)
    {
        if (ofPath.Length == 0)
        {
            return true;
        }

        foreach (int slot in imports)
        {
            output[slot].CopyFrom(input[slot], inputRow, row);
        }

        return AreTrue(ofPath, new Row(output, row, graph, context));
    }

    public IHopFilter Hop(HopColumns columns, Expression[] predicates) => new HopFilter(this, columns, predicates);

    public ITailFilter Tail(int[] nodes, int[] relationships, Expression[] predicates) => new TailFilter(this, nodes, relationships, predicates);

    private static bool AreTrue(Expression[] predicates, in Row row)
    {
        foreach (Expression predicate in predicates)
        {
            if (!predicate.Evaluate(row).IsTrue)
            {
                return false;
            }
        }

        return true;
    }

    private void Put(int slot, long id)
    {
        if (slot >= 0)
        {
            scratch[slot].Ids[0] = id;
        }
    }

    private sealed class HopFilter(PathPredicates owner, HopColumns columns, Expression[] predicates) : IHopFilter
    {
        public bool Accepts(long from, long relationship, long to)
        {
            if (!owner.uniqueness.Allows(owner.input, owner.inputRow, relationship))
            {
                return false;
            }

            owner.Put(columns.From, from);
            owner.Put(columns.Relationship, relationship);
            owner.Put(columns.To, to);
            return AreTrue(predicates, new Row(owner.scratch, 0, owner.graph, owner.context));
        }
    }

    private sealed class TailFilter(PathPredicates owner, int[] nodes, int[] relationships, Expression[] predicates) : ITailFilter
    {
        public int Length => relationships.Length;

        public bool Accepts(ReadOnlySpan<long> nodeIds, ReadOnlySpan<long> relationshipIds)
        {
            for (int i = 0; i < nodes.Length; i++)
            {
                owner.Put(nodes[i], nodeIds[i]);
            }

            for (int i = 0; i < relationships.Length; i++)
            {
                owner.Put(relationships[i], relationshipIds[i]);
            }

            return AreTrue(predicates, new Row(owner.scratch, 0, owner.graph, owner.context));
        }
    }
}

/// <summary>The scratch slots of a hop; -1 for what no predicate reads.</summary>
internal readonly record struct HopColumns(int From, int Relationship, int To);
