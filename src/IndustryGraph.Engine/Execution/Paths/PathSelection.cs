using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Execution.Paths;

/// <summary>
/// Which of the trails between one pair of ends a selector keeps, told trail by trail, shortest first. Trails that break a
/// predicate of the pattern are not told here: they do not count.
/// </summary>
internal sealed class PathSelection(PathSelectorKind selector, long count)
{
    private long taken;
    private long groups;
    private int lastLength = -1;

    public void Reset()
    {
        taken = 0;
        groups = 0;
        lastLength = -1;
    }

    /// <summary>Whether a trail of that length is kept. After the first that is not, no later one will be.</summary>
    public bool Keeps(int length)
    {
        if (length != lastLength)
        {
            groups++;
            lastLength = length;
        }

        taken++;
        return selector switch
        {
            PathSelectorKind.All => true,
            PathSelectorKind.AllShortest or PathSelectorKind.AllShortestPathsFunction => groups == 1,
            PathSelectorKind.ShortestGroups => groups <= count,
            PathSelectorKind.ShortestPathFunction => taken == 1,
            _ => taken <= count,
        };
    }
}
