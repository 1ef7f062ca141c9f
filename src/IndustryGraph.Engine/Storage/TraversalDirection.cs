namespace IndustryGraph.Engine.Storage;

/// <summary>Which relationships of a node are meant; the members have the values of the pattern directions of the syntax tree.</summary>
internal enum TraversalDirection
{
    /// <summary>Those that start at the node.</summary>
    Outgoing = 0,

    /// <summary>Those that end at the node.</summary>
    Incoming = 1,

    /// <summary>All of them; a self-loop comes once.</summary>
    Both = 2,
}
