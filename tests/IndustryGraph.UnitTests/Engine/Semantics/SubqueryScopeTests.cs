using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Bound;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Semantics;

/// <summary>What subqueries see of the row around them, and how it stays with them.</summary>
public sealed class SubqueryScopeTests
{
    [Fact]
    public void Variables_named_in_parentheses_can_be_used_in_every_part()
    {
        Assert.Equal(
            "MATCH (n)\nCALL {\nIMPORT n\nMATCH (n)-[@0 Outgoing]-(m)\nPROJECT m\n-> m\nUNION\nMATCH (m)\nPROJECT m\n-> m\n=> m\n}\nPROJECT m\n-> m",
            BoundShape.Of("MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN m UNION MATCH (m) RETURN m } RETURN m"));
    }

    [Fact]
    public void An_importing_WITH_fetches_variables_and_is_no_clause()
    {
        Assert.Equal(
            "MATCH (n)\nCALL {\nIMPORT n\nMATCH (n)-[@0 Outgoing]-(m)\nPROJECT m\n-> m\n}\nPROJECT m\n-> m",
            BoundShape.Of("MATCH (n) CALL { WITH n MATCH (n)-->(m) RETURN m } RETURN m"));
    }

    [Fact]
    public void An_import_is_carried_through_a_WITH_that_does_not_name_it()
    {
        Assert.Equal(
            "MATCH (n)\nCALL {\nIMPORT n\nMATCH (m)\nPROJECT m, n ORDER BY m.x\nMATCH (n)-[@0 Outgoing]-(m)\nPROJECT m.y AS y\n-> y\n}\nPROJECT y\n-> y",
            BoundShape.Of("MATCH (n) CALL (n) { MATCH (m) WITH m ORDER BY m.x MATCH (n)-->(m) RETURN m.y AS y } RETURN y"));
    }

    [Fact]
    public void An_import_does_not_become_a_grouping_key()
    {
        // Grouped by n, an aggregation over no rows would give no row instead of the count 0.
        Assert.Equal(
            "MATCH (n)\nCALL {\nIMPORT n\nCALL {\nIMPORT n\nMATCH (m)\nPROJECT count(*) AS c GROUP [] [count()]\n-> c\n}\nPROJECT c + n.x AS y\n-> y\n}\nPROJECT y\n-> y",
            BoundShape.Of("MATCH (n) CALL (n) { MATCH (m) WITH count(*) AS c RETURN c + n.x AS y } RETURN y"));
    }

    [Fact]
    public void A_condition_after_an_aggregation_may_use_an_import()
    {
        string shape = BoundShape.Of("MATCH (n) CALL (n) { MATCH (m) WITH count(*) AS c WHERE c > n.x RETURN c } RETURN c");
        Assert.Contains("PROJECT count(*) AS c GROUP [] [count()]\n-> c\n}\nPROJECT c WHERE c > n.x", shape, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expression_subquery_notes_what_it_uses_of_the_row()
    {
        SubqueryExpression subquery = SubqueryOf("MATCH (a), (b), (c) WITH a, b, c WHERE EXISTS { WITH 1 AS one MATCH (a)-->(x) WHERE x.v = b.v } RETURN a");
        Assert.Equal(["a", "b"], subquery.Imports.Select(variable => variable.Name).Order(StringComparer.Ordinal));
        Assert.Equal("IMPORT a, b\nPROJECT 1 AS one, a, b\nMATCH (a)-[@0 Outgoing]-(x) WHERE x.v = b.v", BoundShape.Of(subquery.Query));
    }

    [Fact]
    public void A_pattern_as_a_condition_is_an_EXISTS()
    {
        SubqueryExpression subquery = SubqueryOf("MATCH (a) WITH a WHERE (a)-[:T]->(:B) RETURN a");
        Assert.Equal("IMPORT a\nMATCH (a)-[@1:T Outgoing]-(@0) WHERE @0:B", BoundShape.Of(subquery.Query));
    }

    [Fact]
    public void The_variable_of_a_comprehension_becomes_one_of_the_subquery_inside_it()
    {
        var comprehension = (ListComprehensionExpression)LastProjection("MATCH p = (a)-->(b) RETURN [x IN nodes(p) | COUNT { (x)-->(a) }] AS c").Items[0].Expression;
        var subquery = (SubqueryExpression)comprehension.Projection!;
        Assert.Equal("IMPORT a\nPROJECT a, x\nMATCH (x)-[@1 Outgoing]-(a)", BoundShape.Of(subquery.Query));
        Assert.IsType<LocalExpression>(((BoundProjection)subquery.Query.Parts[0].Clauses[0]).Items[1].Expression);
    }

    [Fact]
    public void A_pattern_comprehension_is_a_COLLECT()
    {
        var subquery = (SubqueryExpression)LastProjection("MATCH (a) RETURN [p = (a)-->(b) WHERE b.x | b.y] AS ys").Items[0].Expression;
        Assert.Equal("IMPORT a\nMATCH p = (a)-[@0 Outgoing]-(b) WHERE b.x\nPROJECT b.y AS value\n-> value", BoundShape.Of(subquery.Query).Replace("  value", "value", StringComparison.Ordinal));
    }

    private static BoundProjection LastProjection(string text) => BoundShape.Analyze(text).Query!.Parts[0].Clauses.OfType<BoundProjection>().Last();

    private static SubqueryExpression SubqueryOf(string text) =>
        BoundShape.Analyze(text).Query!.Parts[0].Clauses.OfType<BoundProjection>().SelectMany(projection => projection.Where).OfType<SubqueryExpression>().Single();
}
