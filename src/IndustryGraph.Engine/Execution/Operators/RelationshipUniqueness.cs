using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// Relationships of one MATCH must differ: says whether a relationship is among those that an input row holds already,
/// singly or in lists.
/// </summary>
internal sealed class RelationshipUniqueness(int[] singles, int[] lists)
{
    public bool IsTrivial => singles.Length == 0 && lists.Length == 0;

    public bool Allows(Batch batch, int row, long relationship)
    {
        foreach (int slot in singles)
        {
            if (batch[slot].EntityIdAt(row, GraphValueKind.Relationship) == relationship)
            {
                return false;
            }
        }

        foreach (int slot in lists)
        {
            if (Holds(batch[slot].Values[row], relationship))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(GraphValue value, long relationship)
    {
        if (value.IsNull)
        {
            return false;
        }

        GraphList list = value.AsList();
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i].AsEntityId() == relationship)
            {
                return true;
            }
        }

        return false;
    }
}
