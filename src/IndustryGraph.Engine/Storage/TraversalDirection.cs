namespace IndustryGraph.Engine.Storage;

/// <summary>Which relationships of a node are meant.</summary>
internal enum TraversalDirection
{
    /// <summary>Those that start at the node.</summary>
    Outgoing,

    /// <summary>Those that end at the node.</summary>
    Incoming,

    /// <summary>All of them; a self-loop comes once.</summary>
    Both,
}
