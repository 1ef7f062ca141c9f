using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Procedures;

/// <summary>The procedures that tell what is in the database.</summary>
internal static class DatabaseProcedures
{
    /// <summary>The version of Neo4j whose language this engine speaks; tools ask for it to know what they may send.</summary>
    private const string SpokenVersion = "5.26.0";

    public static IReadOnlyList<Procedure> All { get; } =
    [
        new("db.labels", [], [new("label", StaticType.String)], call => Names(call.Graph.Labels.Where(
            label => call.Graph.NodeCountOf(call.Graph.LabelId(label)) > 0)))
        {
            Description = "The labels that nodes have.",
        },
        new("db.relationshipTypes", [], [new("relationshipType", StaticType.String)], call => Names(call.Graph.RelationshipTypes.Where(
            type => call.Graph.RelationshipCountOf(call.Graph.TypeId(type)) > 0)))
        {
            Description = "The types that relationships have.",
        },
        new("db.propertyKeys", [], [new("propertyKey", StaticType.String)], call => Names(call.Graph.PropertyKeys))
        {
            Description = "The property keys ever used in the store.",
        },
        new("dbms.components", [], [new("name", StaticType.String), new("versions", StaticType.List), new("edition", StaticType.String)], _ => Components())
        {
            Description = "What answers, and the version of Neo4j whose language it speaks.",
        },
        new("db.ping", [], [new("success", StaticType.Boolean)], _ => [[GraphValue.True]]) { Description = "Whether the database answers." },
        new("db.awaitIndexes", [new("timeOutSeconds", StaticType.Integer, GraphValue.Integer(300))], [], _ => [[]])
        {
            Description = "Waits until indexes are filled; here they always are.",
        },
    ];

    private static IEnumerable<GraphValue[]> Names(IEnumerable<string> names) => names.Select(name => new[] { GraphValue.String(name) });

    private static IEnumerable<GraphValue[]> Components() =>
        [[GraphValue.String("IndustryGraph"), GraphValue.List(GraphValue.String(SpokenVersion)), GraphValue.String("embedded")]];
}
