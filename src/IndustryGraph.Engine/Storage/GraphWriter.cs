using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage;

/// <summary>
/// The one write transaction of a store. Writes go to the live layer; freezing gives what was written so far as an
/// immutable root, so that a clause never sees what it writes itself. Used by one thread at a time. Disposing one that was
/// not committed rolls it back.
/// </summary>
internal sealed class GraphWriter : IDisposable
{
    private static Exception Later => new NotSupportedException("The storage structures are not in place yet.");

    /// <summary>The live layer: one object for the whole transaction, which every write changes.</summary>
    public GraphRoot Live => throw Later;

    /// <summary>The state as it is now, as an immutable root; later writes go to the next layer. Costs little, nothing if nothing was written since the last.</summary>
    public GraphRoot Freeze() => throw Later;

    /// <summary>Brings the live layer back to a root that this writer froze, or began with: what a failed statement did is gone.</summary>
    public void RollbackTo(GraphRoot root) => throw Later;

    /// <summary>The id of a label, made if it is new.</summary>
    public int EnsureLabel(string name) => throw Later;

    /// <summary>The id of a relationship type, made if it is new.</summary>
    public int EnsureType(string name) => throw Later;

    /// <summary>The id of a property key, made if it is new.</summary>
    public int EnsureKey(string name) => throw Later;

    /// <summary>A new node with the given labels.</summary>
    public long CreateNode(ReadOnlySpan<int> labels) => throw Later;

    /// <summary>Adds a label; false if the node had it.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted. ConstraintValidationFailed: a value is taken.</exception>
    public bool AddLabel(long node, int label) => throw Later;

    /// <summary>Removes a label; false if the node lacked it.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public bool RemoveLabel(long node, int label) => throw Later;

    /// <summary>Sets a property; null removes it. False if nothing changed.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted. ConstraintValidationFailed: the value is taken. TypeError: no property can hold it.</exception>
    public bool SetNodeProperty(long node, int key, GraphValue value) => throw Later;

    /// <summary>Sets a property; null removes it. False if nothing changed.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound, ConstraintValidationFailed or TypeError, as for nodes.</exception>
    public bool SetRelationshipProperty(long relationship, int key, GraphValue value) => throw Later;

    /// <summary>A new relationship.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: an end was deleted.</exception>
    public long CreateRelationship(int type, long start, long end) => throw Later;

    /// <summary>Deletes a node; false if it was deleted before. Its relationships may follow until <see cref="VerifyNoDanglingRelationships"/>.</summary>
    public bool DeleteNode(long node) => throw Later;

    /// <summary>Deletes a relationship; false if it was deleted before.</summary>
    public bool DeleteRelationship(long relationship) => throw Later;

    /// <summary>To be called where a statement ends: no node deleted in it may have relationships left, and constraints that look at whole entities must hold.</summary>
    /// <exception cref="Graph.Errors.GraphException">ConstraintValidationFailed (in the TCK's words DeleteConnectedNode).</exception>
    public void VerifyNoDanglingRelationships() => throw Later;

    /// <summary>Makes an index and fills it from the data. Without a name one is made up. Null if it was there and <paramref name="ifNotExists"/>.</summary>
    /// <exception cref="Graph.Errors.GraphException">IndexAlreadyExists: one of that name or form is there.</exception>
    public IndexDescriptor? CreateIndex(
        string? name, IndexType type, bool onRelationships, ReadOnlySpan<int> labelsOrTypes, ReadOnlySpan<int> keys, bool ifNotExists,
        IReadOnlyDictionary<string, string>? options = null) => throw Later;

    /// <summary>Drops an index; false if there is none and <paramref name="ifExists"/>.</summary>
    /// <exception cref="Graph.Errors.GraphException">IndexNotFound; or it belongs to a constraint.</exception>
    public bool DropIndex(string name, bool ifExists) => throw Later;

    /// <summary>Makes a constraint, and its index where it has one. Null if it was there and <paramref name="ifNotExists"/>.</summary>
    /// <exception cref="Graph.Errors.GraphException">ConstraintAlreadyExists; ConstraintCreationFailed: the data breaks it.</exception>
    public ConstraintDescriptor? CreateConstraint(
        string? name, ConstraintType type, bool onRelationships, int labelOrType, ReadOnlySpan<int> keys, bool ifNotExists) => throw Later;

    /// <summary>Drops a constraint and its index; false if there is none and <paramref name="ifExists"/>.</summary>
    /// <exception cref="Graph.Errors.GraphException">ConstraintNotFound.</exception>
    public bool DropConstraint(string name, bool ifExists) => throw Later;

    /// <summary>Makes all of it durable, then visible, and ends the transaction. Cancelling has no effect once the log has it.</summary>
    /// <exception cref="Graph.Errors.GraphException">WriteFailed: the log could not take it; the transaction is discarded, the store stays readable.</exception>
    public void Commit(CancellationToken cancellationToken = default) => throw Later;

    /// <summary>Discards all of it and ends the transaction. Harmless on one that ended.</summary>
    public void Rollback() => throw Later;

    public void Dispose() => throw Later;
}
