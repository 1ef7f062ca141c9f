using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Engine.Storage.Writing;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage;

/// <summary>
/// The one write transaction of a store. Writes go to the live layer; freezing gives what was written so far as an
/// immutable root, so that a clause never sees what it writes itself. Used by one thread at a time. Disposing one that was
/// not committed rolls it back.
/// </summary>
internal sealed class GraphWriter : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> NoOptions = new Dictionary<string, string>(StringComparer.Ordinal);

    private readonly GraphStore store;
    private readonly GraphRoot begunWith;
    private readonly EntityWriter entities;
    private readonly SchemaWriter schema;
    private readonly ExistenceRule existence;
    private readonly HashSet<long> deletedNodes = [];
    private readonly HashSet<long> touchedNodes = [];
    private readonly HashSet<long> touchedRelationships = [];
    private readonly GraphRoot live;
    private OwnerToken token = new();
    private GraphRoot? frozen;
    private bool hasEnded;

    public GraphWriter(GraphStore store, GraphRoot begunWith)
    {
        this.store = store;
        this.begunWith = begunWith;
        live = begunWith.Copy();
        frozen = begunWith;
        entities = new EntityWriter(live);
        schema = new SchemaWriter(live);
        existence = new ExistenceRule(live);
    }

    /// <summary>The live layer: one object for the whole transaction, which every write changes.</summary>
    public GraphRoot Live => live;

    /// <summary>The state as it is now, as an immutable root; later writes go to the next layer. Costs little, nothing if nothing was written since the last.</summary>
    public GraphRoot Freeze()
    {
        if (frozen is null)
        {
            frozen = live.Copy();
            token = new OwnerToken();
        }

        return frozen;
    }

    /// <summary>Brings the live layer back to a root that this writer froze, or began with: what a failed statement did is gone.</summary>
    public void RollbackTo(GraphRoot root)
    {
        live.TakeOver(root);
        token = new OwnerToken();
        frozen = root;
        ForgetTouched();
    }

    /// <summary>The id of a label, made if it is new.</summary>
    public int EnsureLabel(string name) => live.Catalog.Labels.Ensure(name);

    /// <summary>The id of a relationship type, made if it is new.</summary>
    public int EnsureType(string name) => live.Catalog.Types.Ensure(name);

    /// <summary>The id of a property key, made if it is new.</summary>
    public int EnsureKey(string name) => live.Catalog.Keys.Ensure(name);

    /// <summary>A new node with the given labels.</summary>
    public long CreateNode(ReadOnlySpan<int> labels)
    {
        long node = entities.CreateNode(Touch(), labels);
        TouchNode(node);
        return node;
    }

    /// <summary>Adds a label; false if the node had it.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted. ConstraintValidationFailed: a value is taken.</exception>
    public bool AddLabel(long node, int label)
    {
        TouchNode(node);
        return entities.AddLabel(Touch(), node, label);
    }

    /// <summary>Removes a label; false if the node lacked it.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public bool RemoveLabel(long node, int label) => entities.RemoveLabel(Touch(), node, label);

    /// <summary>Sets a property; null removes it. False if nothing changed.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted. ConstraintValidationFailed: the value is taken. TypeError: no property can hold it.</exception>
    public bool SetNodeProperty(long node, int key, GraphValue value)
    {
        TouchNode(node);
        return entities.SetNodeProperty(Touch(), node, key, value);
    }

    /// <summary>Sets a property; null removes it. False if nothing changed.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound, ConstraintValidationFailed or TypeError, as for nodes.</exception>
    public bool SetRelationshipProperty(long relationship, int key, GraphValue value)
    {
        TouchRelationship(relationship);
        return entities.SetRelationshipProperty(Touch(), relationship, key, value);
    }

    /// <summary>A new relationship.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: an end was deleted.</exception>
    public long CreateRelationship(int type, long start, long end)
    {
        long relationship = entities.CreateRelationship(Touch(), type, start, end);
        TouchRelationship(relationship);
        return relationship;
    }

    /// <summary>Deletes a node; false if it was deleted before. Its relationships may follow until <see cref="VerifyNoDanglingRelationships"/>.</summary>
    public bool DeleteNode(long node)
    {
        bool deleted = entities.DeleteNode(Touch(), node);
        if (deleted)
        {
            deletedNodes.Add(node);
        }

        return deleted;
    }

    /// <summary>Deletes a relationship; false if it was deleted before.</summary>
    public bool DeleteRelationship(long relationship) => entities.DeleteRelationship(Touch(), relationship);

    /// <summary>To be called where a statement ends: no node deleted in it may have relationships left, and constraints that look at whole entities must hold.</summary>
    /// <exception cref="Graph.Errors.GraphException">ConstraintValidationFailed (in the TCK's words DeleteConnectedNode).</exception>
    public void VerifyNoDanglingRelationships()
    {
        foreach (long node in deletedNodes)
        {
            long degree = live.Degree(node, TraversalDirection.Both, null);
            if (degree > 0)
            {
                throw StorageErrors.StillConnected(node, degree);
            }
        }

        foreach (long node in touchedNodes)
        {
            existence.VerifyNode(node);
        }

        foreach (long relationship in touchedRelationships)
        {
            existence.VerifyRelationship(relationship);
        }

        ForgetTouched();
    }

    /// <summary>Makes an index and fills it from the data. Without a name one is made up. Null if it was there and <paramref name="ifNotExists"/>.</summary>
    /// <exception cref="Graph.Errors.GraphException">IndexAlreadyExists, IndexWithNameAlreadyExists and their like for constraints: one of that form or name is there.</exception>
    public IndexDescriptor? CreateIndex(
        string? name, IndexType type, bool onRelationships, ReadOnlySpan<int> labelsOrTypes, ReadOnlySpan<int> keys, bool ifNotExists,
        IReadOnlyDictionary<string, string>? options = null)
    {
        var wanted = new IndexDescriptor(
            Id: 0, name ?? $"index_{NameOf(labelsOrTypes, keys, onRelationships)}", type, onRelationships, labelsOrTypes.ToArray(), keys.ToArray(),
            IsUnique: false, options ?? NoOptions);
        if (type == IndexType.FullText)
        {
            store.FullText.VerifyOptions(wanted.Options);
        }

        return schema.CreateIndex(Touch(), wanted, ifNotExists);
    }

    /// <summary>Drops an index; false if there is none and <paramref name="ifExists"/>.</summary>
    /// <exception cref="Graph.Errors.GraphException">IndexDropFailed; or it belongs to a constraint.</exception>
    public bool DropIndex(string name, bool ifExists)
    {
        Touch();
        return schema.DropIndex(name, ifExists);
    }

    /// <summary>Makes a constraint, and its index where it has one. Null if it was there and <paramref name="ifNotExists"/>.</summary>
    /// <exception cref="Graph.Errors.GraphException">ConstraintAlreadyExists, ConstraintWithNameAlreadyExists and their like for indexes; ConstraintCreationFailed: the data breaks it.</exception>
    public ConstraintDescriptor? CreateConstraint(
        string? name, ConstraintType type, bool onRelationships, int labelOrType, ReadOnlySpan<int> keys, bool ifNotExists)
    {
        var wanted = new ConstraintDescriptor(
            Id: 0, name ?? $"constraint_{NameOf([labelOrType], keys, onRelationships)}", type, onRelationships, labelOrType, keys.ToArray());
        return schema.CreateConstraint(Touch(), wanted, ifNotExists);
    }

    /// <summary>Drops a constraint and its index; false if there is none and <paramref name="ifExists"/>.</summary>
    /// <exception cref="Graph.Errors.GraphException">ConstraintDropFailed.</exception>
    public bool DropConstraint(string name, bool ifExists)
    {
        Touch();
        return schema.DropConstraint(name, ifExists);
    }

    /// <summary>Makes all of it durable, then visible, and ends the transaction. Cancelling has no effect once the log has it.</summary>
    /// <exception cref="Graph.Errors.GraphException">WriteFailed: the log could not take it; the transaction is discarded, the store stays readable.</exception>
    public void Commit(CancellationToken cancellationToken = default)
    {
        if (hasEnded)
        {
            throw StorageErrors.WriterEnded();
        }

        try
        {
            VerifyNoDanglingRelationships();
            if (Freeze() != begunWith)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var commit = new CommitBuilder(begunWith, live, token);
                store.Publish(commit);
            }
        }
        catch (OperationCanceledException exception)
        {
            throw StorageErrors.Cancelled(exception);
        }
        finally
        {
            Rollback();
        }
    }

    /// <summary>Discards all of it and ends the transaction. Harmless on one that ended.</summary>
    public void Rollback()
    {
        if (!hasEnded)
        {
            hasEnded = true;

            // It may hold columns as they were before they were sealed.
            frozen = null;
            store.EndWrite();
        }
    }

    public void Dispose() => Rollback();

    private OwnerToken Touch()
    {
        if (hasEnded)
        {
            throw StorageErrors.WriterEnded();
        }

        frozen = null;
        return token;
    }

    private void TouchNode(long node)
    {
        if (live.Schema.DemandsProperties)
        {
            touchedNodes.Add(node);
        }
    }

    private void TouchRelationship(long relationship)
    {
        if (live.Schema.DemandsProperties)
        {
            touchedRelationships.Add(relationship);
        }
    }

    private void ForgetTouched()
    {
        deletedNodes.Clear();
        touchedNodes.Clear();
        touchedRelationships.Clear();
    }

    // Made of what the index is about, so that the same statement names it the same everywhere.
    private string NameOf(ReadOnlySpan<int> labelsOrTypes, ReadOnlySpan<int> keys, bool onRelationships)
    {
        var parts = new List<string>();
        foreach (int id in labelsOrTypes)
        {
            parts.Add(onRelationships ? live.TypeName(id) : live.LabelName(id));
        }

        foreach (int key in keys)
        {
            parts.Add(live.KeyName(key));
        }

        return string.Join('_', parts);
    }
}
