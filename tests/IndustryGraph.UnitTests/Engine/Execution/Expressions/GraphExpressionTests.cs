using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Functions;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Execution.Expressions;

/// <summary>Expressions that read nodes and relationships, over a graph of two nodes and a relationship.</summary>
public sealed class GraphExpressionTests : IDisposable
{
    private readonly GraphStore store = GraphStore.Open(log: null);
    private readonly GraphValue audi;
    private readonly GraphValue bare;
    private readonly GraphValue uses;

    public GraphExpressionTests()
    {
        using GraphWriter writer = store.BeginWrite(TestContext.Current.CancellationToken);
        long first = writer.CreateNode([writer.EnsureLabel("Entity"), writer.EnsureLabel("Brand")]);
        long second = writer.CreateNode([]);
        long relationship = writer.CreateRelationship(writer.EnsureType("USES"), first, second);
        writer.SetNodeProperty(first, writer.EnsureKey("id"), GraphValue.String("audi"));
        writer.SetNodeProperty(first, writer.EnsureKey("founded"), GraphValue.Integer(1909));
        writer.SetRelationshipProperty(relationship, writer.EnsureKey("since"), GraphValue.Date(2012, 5, 1));
        writer.Commit(TestContext.Current.CancellationToken);
        audi = GraphValue.NodeReference(first);
        bare = GraphValue.NodeReference(second);
        uses = GraphValue.RelationshipReference(relationship);
    }

    public void Dispose() => store.Dispose();

    [Theory]
    [InlineData("n.id", "'audi'")]
    [InlineData("n.missing", "null")]
    [InlineData("n['founded']", "1909")]
    [InlineData("n['nosuch']", "null")]
    [InlineData("r.since.year", "2012")]
    [InlineData("nothing.id", "null")]
    [InlineData("labels(n)", "['Entity', 'Brand']")]
    [InlineData("labels(m)", "[]")]
    [InlineData("type(r)", "'USES'")]
    [InlineData("properties(n)", "{id: 'audi', founded: 1909}")]
    [InlineData("keys(n)", "['id', 'founded']")]
    [InlineData("keys(m)", "[]")]
    [InlineData("startNode(r) = n AND endNode(r) = m", "true")]
    [InlineData("id(n) = id(startNode(r))", "true")]
    [InlineData("elementId(n) = elementId(r)", "false")]
    [InlineData("exists(n.id)", "true")]
    [InlineData("exists(m.id)", "false")]
    [InlineData("n {.id, .*}", "{id: 'audi', founded: 1909}")]
    [InlineData("n {.missing, next: m.id}", "{missing: null, next: null}")]
    [InlineData("r {.*}", "{since: date('2012-05-01')}")]
    [InlineData("[x IN [n, m] | x.id]", "['audi', null]")]
    [InlineData("length(p)", "1")]
    [InlineData("nodes(p) = [n, m] AND relationships(p) = [r]", "true")]
    public void The_graph_is_read(string expression, string expected) => Assert.Equal(expected, Evaluate(expression).ToString());

    [Theory]
    [InlineData("Entity", true, false)]
    [InlineData("NoSuch", false, false)]
    public void A_label_is_tested(string label, bool first, bool second)
    {
        Assert.Equal(first, Test(new LabelNameTest(label), audi));
        Assert.Equal(second, Test(new LabelNameTest(label), bare));
    }

    [Fact]
    public void Label_expressions_combine()
    {
        LabelTest entity = new LabelNameTest("Entity");
        LabelTest unknown = new LabelNameTest("NoSuch");
        LabelTest names = new DynamicLabelTest(new LiteralExpression(ScalarCypher.Evaluate("['Entity', 'NoSuch']")), Any: true);

        Assert.True(Test(new LabelAndTest(entity, new LabelNotTest(unknown)), audi));
        Assert.True(Test(new LabelOrTest(unknown, entity), audi));
        Assert.False(Test(new LabelAndTest(entity, unknown), audi));
        Assert.True(Test(new LabelWildcardTest(), audi));
        Assert.False(Test(new LabelWildcardTest(), bare));
        Assert.True(Test(names, audi));
        Assert.False(Test(new DynamicLabelTest(((DynamicLabelTest)names).Names, Any: false), audi));
        Assert.True(Test(new LabelNameTest("USES"), uses));
        Assert.False(Test(new LabelNameTest("Entity"), uses));
        Assert.Equal("Entity&(NoSuch|!%)", new LabelAndTest(entity, new LabelOrTest(unknown, new LabelNotTest(new LabelWildcardTest()))).ToString());
    }

    [Fact]
    public void A_label_is_asked_of_entities_only()
    {
        Assert.True(Evaluate(new LabelPredicateExpression(LiteralExpression.Null, new LabelNameTest("Entity"))).IsNull);
        GraphException error = Assert.Throws<GraphException>(() => Evaluate(new LabelPredicateExpression(LiteralExpression.True, new LabelNameTest("Entity"))));
        Assert.Equal(GraphErrorCodes.TypeError, error.Code);
    }

    [Fact]
    public void A_deleted_node_cannot_be_read()
    {
        using GraphWriter writer = store.BeginWrite(TestContext.Current.CancellationToken);
        writer.DeleteRelationship(uses.AsEntityId());
        writer.DeleteNode(audi.AsEntityId());

        GraphException error = Assert.Throws<GraphException>(
            () => Evaluate(new PropertyExpression(new LiteralExpression(audi), "id"), writer.Live));

        Assert.Equal(GraphErrorCodes.EntityNotFound, error.Code);
    }

    [Fact]
    public void Nothing_that_reads_the_graph_is_folded()
    {
        Expression call = FunctionExpression.Of(FunctionTable.Find("labels")!, [new LiteralExpression(audi)]);

        Assert.Same(call, ConstantFolding.Fold(call));
        Assert.IsType<PropertyExpression>(ConstantFolding.Fold(new PropertyExpression(new LiteralExpression(audi), "id")));
    }

    private bool Test(LabelTest test, GraphValue entity) => Evaluate(new LabelPredicateExpression(new LiteralExpression(entity), test)).AsBoolean();

    private GraphValue Evaluate(string expression)
    {
        var cypher = new ScalarCypher();
        cypher.Define("n", audi);
        cypher.Define("m", bare);
        cypher.Define("r", uses);
        cypher.Define("nothing", GraphValue.Null);
        cypher.Define("p", GraphValue.Object(new GraphPath([audi, bare], [uses])));
        Expression bound = cypher.Bind(ScalarCypher.Parse(expression));
        return bound.Evaluate(new Row(batch: null!, 0, store.Current, cypher.NewContext()));
    }

    private GraphValue Evaluate(Expression expression, GraphRoot? graph = null) =>
        expression.Evaluate(new Row(batch: null!, 0, graph ?? store.Current, new ScalarCypher().NewContext()));
}
