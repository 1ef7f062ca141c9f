using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Planning;

/// <summary>The directions of written patterns as the storage understands them, which knows nothing of syntax.</summary>
internal static class PatternDirectionExtensions
{
    public static TraversalDirection ToTraversal(this PatternDirection direction) => direction switch
    {
        PatternDirection.Outgoing => TraversalDirection.Outgoing,
        PatternDirection.Incoming => TraversalDirection.Incoming,
        _ => TraversalDirection.Both,
    };
}
