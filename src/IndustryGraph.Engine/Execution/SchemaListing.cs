using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution;

/// <summary>Lists indexes and constraints, as SHOW INDEXES and SHOW CONSTRAINTS do, with Neo4j's columns.</summary>
internal static class SchemaListing
{
    private static readonly string[] IndexColumns =
        ["id", "name", "state", "populationPercent", "type", "entityType", "labelsOrTypes", "properties", "indexProvider", "owningConstraint"];

    private static readonly string[] ConstraintColumns =
        ["id", "name", "type", "entityType", "labelsOrTypes", "properties", "ownedIndex"];

    public static SchemaCommandResult Indexes(GraphRoot graph) => new(
        IndexColumns,
        [
            .. graph.Schema.Indexes.OrderBy(index => index.Name, StringComparer.Ordinal).Select(index => new[]
            {
                GraphValue.Integer(index.Id),
                GraphValue.String(index.Name),
                GraphValue.String("ONLINE"),
                GraphValue.Float(100),
                GraphValue.String(index.Type.ToString().ToUpperInvariant()),
                EntityType(index.OnRelationships),
                Names(index.LabelsOrTypes.Select(id => index.OnRelationships ? graph.TypeName(id) : graph.LabelName(id))),
                Names(index.Keys.Select(graph.KeyName)),
                GraphValue.String(index.Type == IndexType.FullText ? "fulltext-1.0" : index.Type == IndexType.Lookup ? "token-lookup-1.0" : "range-1.0"),
                index.IsUnique ? GraphValue.String(index.Name) : GraphValue.Null,
            }),
        ]);

    public static SchemaCommandResult Constraints(GraphRoot graph) => new(
        ConstraintColumns,
        [
            .. graph.Schema.Constraints.OrderBy(constraint => constraint.Name, StringComparer.Ordinal).Select(constraint => new[]
            {
                GraphValue.Integer(constraint.Id),
                GraphValue.String(constraint.Name),
                GraphValue.String(TypeName(constraint)),
                EntityType(constraint.OnRelationships),
                Names([constraint.OnRelationships ? graph.TypeName(constraint.LabelOrType) : graph.LabelName(constraint.LabelOrType)]),
                Names(constraint.Keys.Select(graph.KeyName)),
                constraint.Type == ConstraintType.NotNull ? GraphValue.Null : GraphValue.String(constraint.Name),
            }),
        ]);

    private static string TypeName(ConstraintDescriptor constraint) => (constraint.Type, constraint.OnRelationships) switch
    {
        (ConstraintType.Unique, false) => "UNIQUENESS",
        (ConstraintType.Unique, true) => "RELATIONSHIP_UNIQUENESS",
        (ConstraintType.Key, false) => "NODE_KEY",
        (ConstraintType.Key, true) => "RELATIONSHIP_KEY",
        (_, false) => "NODE_PROPERTY_EXISTENCE",
        _ => "RELATIONSHIP_PROPERTY_EXISTENCE",
    };

    private static GraphValue EntityType(bool onRelationships) => GraphValue.String(onRelationships ? "RELATIONSHIP" : "NODE");

    private static GraphValue Names(IEnumerable<string> names) => GraphValue.Object(GraphList.OfStrings(names));
}
