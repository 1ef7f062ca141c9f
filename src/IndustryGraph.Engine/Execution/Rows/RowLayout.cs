using IndustryGraph.Engine.Semantics;

namespace IndustryGraph.Engine.Execution.Rows;

/// <summary>Which columns a batch has: the slots of some variables. Variables that are only other names of one column share its slot.</summary>
internal sealed class RowLayout
{
    public RowLayout(int width, IEnumerable<Variable> variables)
    {
        Width = width;
        var kinds = new SortedDictionary<int, ColumnKind>();
        foreach (Variable variable in variables)
        {
            kinds[variable.Slot] = KindOf(variable);
        }

        Slots = [.. kinds.Keys];
        Kinds = [.. kinds.Values];
    }

    /// <summary>All slots of the plan are below this.</summary>
    public int Width { get; }

    public int[] Slots { get; }

    public ColumnKind[] Kinds { get; }

    /// <summary>What a kept row of these columns weighs, without what its values point at.</summary>
    public int BytesPerRow => Kinds.Sum(kind => kind == ColumnKind.Value ? 16 : 8);

    public static ColumnKind KindOf(Variable variable) =>
        variable.IsNode ? ColumnKind.Node : variable.IsRelationship ? ColumnKind.Relationship : ColumnKind.Value;
}
