using IndustryGraph.Industry.Schema;
using Xunit;

namespace IndustryGraph.UnitTests.Industry.Schema;

public sealed class CypherScriptTests
{
    [Fact]
    public void Statements_end_at_semicolons() => Assert.Equal(["RETURN 1", "RETURN 2"], CypherScript.Split("RETURN 1;\n\nRETURN 2;\n"));

    [Fact]
    public void The_last_semicolon_may_be_left_out() => Assert.Equal(["RETURN 1", "RETURN 2"], CypherScript.Split("RETURN 1; RETURN 2"));

    [Theory]
    [InlineData("RETURN ';'")]
    [InlineData("RETURN \"a\\\";\"")]
    [InlineData("RETURN 'it\\'s;'")]
    [InlineData("MATCH (n:`a;b`) RETURN n")]
    [InlineData("RETURN /* a;b */ 1")]
    [InlineData("RETURN 1 // a;b")]
    public void Semicolons_in_texts_names_and_comments_do_not_count(string statement) => Assert.Equal([statement], CypherScript.Split(statement + "\n;"));

    [Theory]
    [InlineData("")]
    [InlineData(" \n;; ;")]
    [InlineData("// only; a comment")]
    [InlineData("/* never closed")]
    public void What_holds_no_statement_gives_none(string script) => Assert.Empty(CypherScript.Split(script));

    [Fact]
    public void The_bundled_schema_can_run_again() =>
        Assert.All(GraphSchema.Statements, statement => Assert.Contains(" IF NOT EXISTS ", statement, StringComparison.Ordinal));
}
