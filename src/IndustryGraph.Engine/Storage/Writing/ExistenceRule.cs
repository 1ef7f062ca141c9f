using IndustryGraph.Engine.Storage.Cursors;
using IndustryGraph.Engine.Storage.Schema;

namespace IndustryGraph.Engine.Storage.Writing;

/// <summary>Constraints that demand a property: judged on whole entities, when a statement ends.</summary>
internal sealed class ExistenceRule(GraphRoot live)
{
    public void VerifyNode(long node)
    {
        if (!live.NodeExists(node))
        {
            return;
        }

        foreach (ConstraintDescriptor constraint in live.Schema.Constraints)
        {
            if (constraint is { Type: not ConstraintType.Unique, OnRelationships: false } && live.HasLabel(node, constraint.LabelOrType))
            {
                Verify(constraint, node, whenCreated: false);
            }
        }
    }

    public void VerifyRelationship(long relationship)
    {
        if (!live.RelationshipExists(relationship))
        {
            return;
        }

        foreach (ConstraintDescriptor constraint in live.Schema.Constraints)
        {
            if (constraint is { Type: not ConstraintType.Unique, OnRelationships: true } && live.TypeOf(relationship) == constraint.LabelOrType)
            {
                Verify(constraint, relationship, whenCreated: false);
            }
        }
    }

    /// <summary>Refuses a new constraint that the data breaks.</summary>
    public void VerifyAll(ConstraintDescriptor constraint)
    {
        if (constraint.OnRelationships)
        {
            var cursor = new RelationshipScanCursor();
            cursor.Reset(live, [constraint.LabelOrType]);
            while (cursor.Next())
            {
                Verify(constraint, cursor.Current, whenCreated: true);
            }
        }
        else
        {
            var cursor = new NodeScanCursor();
            cursor.Reset(live, constraint.LabelOrType);
            while (cursor.Next())
            {
                Verify(constraint, cursor.Current, whenCreated: true);
            }
        }
    }

    private void Verify(ConstraintDescriptor constraint, long entity, bool whenCreated)
    {
        foreach (int key in constraint.Keys)
        {
            if ((constraint.OnRelationships ? live.RelationshipProperty(entity, key) : live.NodeProperty(entity, key)).IsNull)
            {
                throw SchemaErrors.Missing(live, constraint, entity, key, whenCreated);
            }
        }
    }
}
