using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions on nodes, relationships and paths.</summary>
internal static class GraphFunctions
{
    private const ValueKinds Entity = ValueKinds.Node | ValueKinds.Relationship;

    private static readonly FunctionParameter AnyEntity = new("entity", Entity);
    private static readonly FunctionParameter Node = new("node", ValueKinds.Node);
    private static readonly FunctionParameter Relationship = new("relationship", ValueKinds.Relationship);
    private static readonly FunctionParameter Path = new("path", ValueKinds.Path);
    private static readonly FunctionParameter EntityOrMap = new("entity", Entity | ValueKinds.Map);

    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        new("id", [AnyEntity], StaticType.Integer, "The engine's number of a node or relationship.",
            (arguments, in _) => GraphValue.Integer(arguments[0].AsEntityId())),
        new("elementId", [AnyEntity], StaticType.String, "The id of a node or relationship as text.", (arguments, in _) => ElementId(arguments[0])),
        new("labels", [Node], StaticType.List, "The labels of a node.", Labels) { DependsOn = FunctionDependency.Graph },
        new("type", [Relationship], StaticType.String, "The type of a relationship.",
            (arguments, in row) => GraphValue.String(row.Graph.TypeName(row.Graph.TypeOf(arguments[0].AsEntityId()))))
        {
            DependsOn = FunctionDependency.Graph,
        },
        new("properties", [EntityOrMap], StaticType.Map, "All properties of a node or relationship, as a map.", (arguments, in row) => PropertiesOf(arguments[0], row.Graph))
        {
            DependsOn = FunctionDependency.Graph,
        },
        new("keys", [EntityOrMap], StaticType.List, "The names of the properties of a node or relationship, or the keys of a map.", Keys)
        {
            DependsOn = FunctionDependency.Graph,
        },
        new("startNode", [Relationship], StaticType.Node, "The node at which a relationship starts.",
            (arguments, in row) => GraphValue.NodeReference(row.Graph.StartOf(arguments[0].AsEntityId())))
        {
            DependsOn = FunctionDependency.Graph,
        },
        new("endNode", [Relationship], StaticType.Node, "The node at which a relationship ends.",
            (arguments, in row) => GraphValue.NodeReference(row.Graph.EndOf(arguments[0].AsEntityId())))
        {
            DependsOn = FunctionDependency.Graph,
        },
        new("nodes", [Path], StaticType.List, "The nodes of a path.", (arguments, in _) => ListOf(arguments[0].As<GraphPath>().Nodes)),
        new("relationships", [Path], StaticType.List, "The relationships of a path.", (arguments, in _) => ListOf(arguments[0].As<GraphPath>().Relationships)),
        new("length", [Path], StaticType.Integer, "How many relationships a path has.", (arguments, in _) => GraphValue.Integer(arguments[0].As<GraphPath>().Length)),
    ];

    /// <summary>All properties of a node, relationship or map.</summary>
    public static GraphValue PropertiesOf(GraphValue value, GraphRoot graph) => value.Kind switch
    {
        GraphValueKind.Node => GraphValue.Object(graph.NodeProperties(value.AsEntityId())),
        GraphValueKind.Relationship => GraphValue.Object(graph.RelationshipProperties(value.AsEntityId())),
        _ => value,
    };

    private static GraphValue ElementId(GraphValue entity) => GraphValue.String(
        entity.Kind == GraphValueKind.Node ? ElementIds.OfNode(entity.AsEntityId()) : ElementIds.OfRelationship(entity.AsEntityId()));

    private static GraphValue Labels(ReadOnlySpan<GraphValue> arguments, in Row row)
    {
        ReadOnlySpan<int> labels = row.Graph.LabelsOf(arguments[0].AsEntityId());
        var names = new GraphValue[labels.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = GraphValue.String(row.Graph.LabelName(labels[i]));
        }

        return GraphValue.Object(GraphList.Of(names));
    }

    private static GraphValue Keys(ReadOnlySpan<GraphValue> arguments, in Row row)
    {
        GraphValue target = arguments[0];
        if (target.Kind == GraphValueKind.Map)
        {
            return GraphValue.Object(GraphList.OfStrings(target.AsMap().KeySpan.ToArray()));
        }

        var keys = new List<int>();
        if (target.Kind == GraphValueKind.Node)
        {
            row.Graph.NodeKeys(target.AsEntityId(), keys);
        }
        else
        {
            row.Graph.RelationshipKeys(target.AsEntityId(), keys);
        }

        GraphRoot graph = row.Graph;
        return GraphValue.Object(GraphList.OfStrings(keys.Select(graph.KeyName)));
    }

    private static GraphValue ListOf(IReadOnlyList<GraphValue> entities) =>
        GraphValue.Object(GraphList.Of(entities as GraphValue[] ?? [.. entities]));
}
