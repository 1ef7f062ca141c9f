using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// The ends of a relationship that is bound already: a row for each way in which it fits between the pattern's left and
/// right node.
/// </summary>
internal sealed class EndpointsOperator(
    RowReader input, FlatMapShape shape, EndColumns columns, bool leftBound, bool rightBound, bool isLoop, TypeSet types, RelationshipUniqueness uniqueness)
    : FlatMapOperator(input, shape)
{
    private readonly (long Left, long Right)[] ways = new (long, long)[2];
    private int count;
    private int next;

    protected override bool Begin()
    {
        next = 0;
        count = 0;
        long relationship = Input.Batch[columns.Relationship].EntityIdAt(Input.Index, GraphValueKind.Relationship);
        if (relationship < 0 || !uniqueness.Allows(Input.Batch, Input.Index, relationship) || !HasType(relationship))
        {
            return false;
        }

        long start = Graph.StartOf(relationship);
        long end = Graph.EndOf(relationship);
        if (columns.Direction != TraversalDirection.Incoming)
        {
            AddIfFits(start, end);
        }

        if (columns.Direction == TraversalDirection.Incoming || (columns.Direction == TraversalDirection.Both && start != end))
        {
            AddIfFits(end, start);
        }

        return count > 0;
    }

    protected override int Fill(Batch output, int first, int room)
    {
        int made = 0;
        for (; next < count && made < room; next++, made++)
        {
            if (!leftBound && columns.Left >= 0)
            {
                output[columns.Left].Ids[first + made] = ways[next].Left;
            }

            if (!rightBound && columns.Right >= 0)
            {
                output[columns.Right].Ids[first + made] = ways[next].Right;
            }
        }

        return made;
    }

    private bool HasType(long relationship) => types.In(Graph) is not { } wanted || wanted.Contains(Graph.TypeOf(relationship));

    private long NodeAt(int slot) => Input.Batch[slot].EntityIdAt(Input.Index, GraphValueKind.Node);

    private void AddIfFits(long left, long right)
    {
        if ((!isLoop || left == right) && (!leftBound || NodeAt(columns.Left) == left) && (!rightBound || NodeAt(columns.Right) == right))
        {
            ways[count++] = (left, right);
        }
    }
}
