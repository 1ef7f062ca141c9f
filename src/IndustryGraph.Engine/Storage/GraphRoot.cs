using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage;

/// <summary>
/// One state of the graph: an immutable snapshot, or the live layer of the one writer. Readers meet one structure, never
/// base plus delta. Ids of labels, types and keys are stable for the life of the store, so plans may keep them.
/// </summary>
internal sealed partial class GraphRoot
{
    private static Exception Later => new NotSupportedException("The storage structures are not in place yet.");

    /// <summary>The labels ever used in the store; an id is a place in the list.</summary>
    public IReadOnlyList<string> Labels => throw Later;

    /// <summary>The relationship types ever used in the store.</summary>
    public IReadOnlyList<string> RelationshipTypes => throw Later;

    /// <summary>The property keys ever used in the store.</summary>
    public IReadOnlyList<string> PropertyKeys => throw Later;

    /// <summary>How many labels, types and keys there are: grows when one is new. A plan that found a name unknown holds while this stays.</summary>
    public int TokenEpoch => throw Later;

    /// <summary>The indexes and constraints.</summary>
    public GraphSchema Schema => throw Later;

    /// <summary>Changes with every change of the schema.</summary>
    public long SchemaEpoch => throw Later;

    /// <summary>Changes when a statistic that plans use doubled or halved since the last change.</summary>
    public long StatisticsEpoch => throw Later;

    /// <summary>The number of the commit that made this state; in a live layer the one it builds on.</summary>
    public long CommitNumber => throw Later;

    /// <summary>The id of a label, -1 if it is unknown.</summary>
    public int LabelId(string name) => throw Later;

    /// <summary>The name of a label.</summary>
    public string LabelName(int label) => throw Later;

    /// <summary>The id of a relationship type, -1 if it is unknown.</summary>
    public int TypeId(string name) => throw Later;

    /// <summary>The name of a relationship type.</summary>
    public string TypeName(int type) => throw Later;

    /// <summary>The id of a property key, -1 if it is unknown.</summary>
    public int KeyId(string name) => throw Later;

    /// <summary>The name of a property key.</summary>
    public string KeyName(int key) => throw Later;

    /// <summary>Whether the node is there: false for one deleted, or created after this state.</summary>
    public bool NodeExists(long node) => throw Later;

    /// <summary>Whether the relationship is there: false for one deleted, or created after this state.</summary>
    public bool RelationshipExists(long relationship) => throw Later;

    /// <summary>Whether the node has the label; false for an unknown label (-1).</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public bool HasLabel(long node, int label) => throw Later;

    /// <summary>The labels of the node, in ascending order of their ids. The span stays valid: label sets are interned.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public ReadOnlySpan<int> LabelsOf(long node) => throw Later;

    /// <summary>A property; null where there is none, or the key is unknown (-1). Allocates nothing for scalars and text.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public GraphValue NodeProperty(long node, int key) => throw Later;

    /// <summary>A property of many nodes at once; an id of -1 gives null.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: a node was deleted.</exception>
    public void NodeProperties(ReadOnlySpan<long> nodes, int key, Span<GraphValue> values) => throw Later;

    /// <summary>All properties of a node, by the order of key ids.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public GraphMap NodeProperties(long node) => throw Later;

    /// <summary>The keys of the properties that a node has are put into the list, which is emptied first.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public void NodeKeys(long node, List<int> keys) => throw Later;

    /// <summary>A property; null where there is none, or the key is unknown (-1). Allocates nothing for scalars and text.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the relationship was deleted.</exception>
    public GraphValue RelationshipProperty(long relationship, int key) => throw Later;

    /// <summary>A property of many relationships at once; an id of -1 gives null.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: a relationship was deleted.</exception>
    public void RelationshipProperties(ReadOnlySpan<long> relationships, int key, Span<GraphValue> values) => throw Later;

    /// <summary>All properties of a relationship, by the order of key ids.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the relationship was deleted.</exception>
    public GraphMap RelationshipProperties(long relationship) => throw Later;

    /// <summary>The keys of the properties that a relationship has are put into the list, which is emptied first.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the relationship was deleted.</exception>
    public void RelationshipKeys(long relationship, List<int> keys) => throw Later;

    /// <summary>The type of a relationship; also of one deleted in this transaction, as <c>type(r)</c> may be asked then.</summary>
    public int TypeOf(long relationship) => throw Later;

    /// <summary>The node at which a relationship starts; also of one deleted in this transaction.</summary>
    public long StartOf(long relationship) => throw Later;

    /// <summary>The node at which a relationship ends; also of one deleted in this transaction.</summary>
    public long EndOf(long relationship) => throw Later;

    /// <summary>How many relationships a node has, of the given types (null: all), without walking them; a self-loop counts once in both directions together.</summary>
    public long Degree(long node, TraversalDirection direction, int[]? types) => throw Later;

    /// <summary>Materializes a node with its labels and properties, as results hand it out.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the node was deleted.</exception>
    public GraphNode Node(long node) => throw Later;

    /// <summary>Materializes a relationship, as results hand it out.</summary>
    /// <exception cref="Graph.Errors.GraphException">EntityNotFound: the relationship was deleted.</exception>
    public GraphRelationship Relationship(long relationship) => throw Later;
}
