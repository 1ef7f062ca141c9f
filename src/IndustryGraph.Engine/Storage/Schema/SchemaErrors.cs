using IndustryGraph.Engine.Storage.Indexes;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Schema;

/// <summary>The errors about indexes and constraints.</summary>
internal static class SchemaErrors
{
    /// <summary>An index and a constraint never share a name.</summary>
    public static GraphException NameTaken(string kind, string name, SchemaNameOwner owner) => owner == SchemaNameOwner.Constraint
        ? Exists(GraphErrorCodes.ConstraintWithNameAlreadyExists, kind, name, $"a constraint named `{name}`")
        : Exists(GraphErrorCodes.IndexWithNameAlreadyExists, kind, name, $"an index named `{name}`");

    /// <summary>Another one does the same already.</summary>
    public static GraphException FormTaken(string kind, string name, string other, bool byConstraint) => byConstraint
        ? Exists(GraphErrorCodes.ConstraintAlreadyExists, kind, name, $"the constraint `{other}`")
        : Exists(GraphErrorCodes.IndexAlreadyExists, kind, name, $"the index `{other}`");

    public static GraphException NoIndex(string name) =>
        new(GraphErrorCodes.IndexDropFailed, $"There is no index named `{name}`. SHOW INDEXES lists them.");

    public static GraphException IndexOfConstraint(string name) =>
        new(GraphErrorCodes.IndexDropFailed, $"The index `{name}` belongs to a constraint. DROP CONSTRAINT `{name}` drops both.");

    public static GraphException NoConstraint(string name) =>
        new(GraphErrorCodes.ConstraintDropFailed, $"There is no constraint named `{name}`. SHOW CONSTRAINTS lists them.");

    public static GraphException Duplicate(GraphRoot root, IndexDescriptor index, (uint First, uint Second) duplicate)
    {
        string what = index.OnRelationships ? "relationships" : "nodes";
        string owner = index.OnRelationships ? $"type `{root.TypeName(index.LabelsOrTypes[0])}`" : $"label `{root.LabelName(index.LabelsOrTypes[0])}`";
        GraphValue[] values = new IndexEntryReader(root, index).ValuesOf(duplicate.First)!;
        IEnumerable<string> pairs = index.Keys.Select((key, i) => $"`{root.KeyName(key)}` = {GraphValueFormatter.Format(values[i])}");
        return new GraphException(
            GraphErrorCodes.ConstraintCreationFailed,
            $"The constraint `{index.Name}` cannot be made: the {what} {duplicate.First} and {duplicate.Second} of the {owner} both have {string.Join(", ", pairs)}.");
    }

    public static GraphException Missing(GraphRoot root, ConstraintDescriptor constraint, long entity, int key, bool whenCreated)
    {
        string what = constraint.OnRelationships ? $"Relationship({entity}) of the type `{root.TypeName(constraint.LabelOrType)}`" : $"Node({entity}) with the label `{root.LabelName(constraint.LabelOrType)}`";
        string code = whenCreated ? GraphErrorCodes.ConstraintCreationFailed : GraphErrorCodes.ConstraintValidationFailed;
        return new GraphException(code, $"{what} must have the property `{root.KeyName(key)}`, which the constraint `{constraint.Name}` demands.");
    }

    private static GraphException Exists(string code, string kind, string name, string what) =>
        new(code, $"The {kind} `{name}` cannot be made: there is {what} already. Drop it first, or say IF NOT EXISTS.");
}
