namespace IndustryGraph.Engine.Storage;

/// <summary>
/// Who may change a structure in place. Each layer of the writer has one; whatever carries another, or none, is shared
/// with readers and is copied before the first change.
/// </summary>
internal sealed class OwnerToken;
