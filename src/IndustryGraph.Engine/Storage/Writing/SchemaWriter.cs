using IndustryGraph.Engine.Storage.Cursors;
using IndustryGraph.Engine.Storage.Indexes;
using IndustryGraph.Engine.Storage.Schema;

namespace IndustryGraph.Engine.Storage.Writing;

/// <summary>Makes and drops the indexes and constraints of the live layer.</summary>
internal sealed class SchemaWriter(GraphRoot live)
{
    private static readonly IReadOnlyDictionary<string, string> NoOptions = new Dictionary<string, string>(StringComparer.Ordinal);

    public IndexDescriptor? CreateIndex(OwnerToken token, IndexDescriptor wanted, bool ifNotExists)
    {
        if (OwnerOfName(wanted.Name) is { } owner)
        {
            return ifNotExists ? null : throw SchemaErrors.NameTaken("index", wanted.Name, owner);
        }

        if (live.Schema.Indexes.FirstOrDefault(index => IsSameForm(index, wanted)) is { } same)
        {
            return ifNotExists ? null : throw SchemaErrors.FormTaken("index", wanted.Name, same.Name, byConstraint: same.IsUnique);
        }

        IndexDescriptor index = wanted with { Id = live.Schema.NextId };
        AddIndex(token, index);
        Change([.. live.Schema.Indexes, index], live.Schema.Constraints, index.Id + 1);
        return index;
    }

    public bool DropIndex(string name, bool ifExists)
    {
        IndexDescriptor? index = live.Schema.FindIndex(name);
        if (index is null)
        {
            return ifExists ? false : throw SchemaErrors.NoIndex(name);
        }

        if (index.IsUnique)
        {
            throw SchemaErrors.IndexOfConstraint(name);
        }

        RemoveIndex(index);
        Change([.. live.Schema.Indexes.Where(other => other != index)], live.Schema.Constraints, live.Schema.NextId);
        return true;
    }

    public ConstraintDescriptor? CreateConstraint(OwnerToken token, ConstraintDescriptor wanted, bool ifNotExists)
    {
        if (OwnerOfName(wanted.Name) is { } owner)
        {
            return ifNotExists ? null : throw SchemaErrors.NameTaken("constraint", wanted.Name, owner);
        }

        if (live.Schema.Constraints.FirstOrDefault(other => IsSameForm(other, wanted)) is { } same)
        {
            return ifNotExists ? null : throw SchemaErrors.FormTaken("constraint", wanted.Name, same.Name, byConstraint: true);
        }

        ConstraintDescriptor constraint = wanted with { Id = live.Schema.NextId };
        List<IndexDescriptor> indexes = [.. live.Schema.Indexes];
        if (constraint.Type != ConstraintType.Unique)
        {
            new ExistenceRule(live).VerifyAll(constraint);
        }

        if (constraint.Type != ConstraintType.NotNull)
        {
            var index = new IndexDescriptor(
                constraint.Id + 1, constraint.Name, IndexType.Range, constraint.OnRelationships, [constraint.LabelOrType], constraint.Keys, IsUnique: true, NoOptions);
            RefuseIfCovered(index);
            AddIndex(token, index);
            indexes.Add(index);
        }

        Change(indexes, [.. live.Schema.Constraints, constraint], constraint.Id + 2);
        return constraint;
    }

    public bool DropConstraint(string name, bool ifExists)
    {
        ConstraintDescriptor? constraint = live.Schema.FindConstraint(name);
        if (constraint is null)
        {
            return ifExists ? false : throw SchemaErrors.NoConstraint(name);
        }

        IndexDescriptor? index = live.Schema.Indexes.FirstOrDefault(other => other.IsUnique && string.Equals(other.Name, name, StringComparison.Ordinal));
        if (index is not null)
        {
            RemoveIndex(index);
        }

        Change(
            [.. live.Schema.Indexes.Where(other => other != index)], [.. live.Schema.Constraints.Where(other => other != constraint)], live.Schema.NextId);
        return true;
    }

    /// <summary>Fills a tree from the data; of a unique index the data must allow it.</summary>
    public static IndexTree Build(GraphRoot root, IndexDescriptor index, OwnerToken? owner)
    {
        var builder = new IndexTreeBuilder(root, index);
        if (index.OnRelationships)
        {
            var cursor = new RelationshipScanCursor();
            cursor.Reset(root, index.LabelsOrTypes);
            while (cursor.Next())
            {
                builder.Add((uint)cursor.Current);
            }
        }
        else
        {
            var cursor = new NodeScanCursor();
            cursor.Reset(root, index.LabelsOrTypes[0]);
            while (cursor.Next())
            {
                builder.Add((uint)cursor.Current);
            }
        }

        IndexTree tree = builder.Build(owner);
        return index.IsUnique && builder.Duplicate is { } duplicate ? throw SchemaErrors.Duplicate(root, index, duplicate) : tree;
    }

    private static bool IsSameForm(IndexDescriptor left, IndexDescriptor right) =>
        left.Type == right.Type && left.OnRelationships == right.OnRelationships
        && left.LabelsOrTypes.AsSpan().SequenceEqual(right.LabelsOrTypes) && left.Keys.AsSpan().SequenceEqual(right.Keys);

    private static bool IsSameForm(ConstraintDescriptor left, ConstraintDescriptor right) =>
        left.Type == right.Type && left.OnRelationships == right.OnRelationships && left.LabelOrType == right.LabelOrType
        && left.Keys.AsSpan().SequenceEqual(right.Keys);

    private void RefuseIfCovered(IndexDescriptor wanted)
    {
        if (live.Schema.Indexes.FirstOrDefault(index => IsSameForm(index, wanted)) is { } covering)
        {
            throw SchemaErrors.FormTaken("constraint", wanted.Name, covering.Name, byConstraint: covering.IsUnique);
        }
    }

    private SchemaNameOwner? OwnerOfName(string name) =>
        live.Schema.FindConstraint(name) is not null ? SchemaNameOwner.Constraint : live.Schema.FindIndex(name) is not null ? SchemaNameOwner.Index : null;

    private void AddIndex(OwnerToken token, IndexDescriptor index)
    {
        if (!index.IsTree)
        {
            return;
        }

        IndexTree tree = Build(live, index, token);
        var trees = new IndexTree?[Math.Max(live.Trees.Length, index.Id + 1)];
        live.Trees.CopyTo(trees, 0);
        trees[index.Id] = tree;
        live.Trees = trees;
    }

    private void RemoveIndex(IndexDescriptor index)
    {
        if (index.IsTree)
        {
            live.Trees[index.Id] = null;
        }
    }

    private void Change(IReadOnlyList<IndexDescriptor> indexes, IReadOnlyList<ConstraintDescriptor> constraints, int nextId)
    {
        live.Schema = new GraphSchema(indexes, constraints, nextId);
        live.SchemaEpoch++;
    }
}
