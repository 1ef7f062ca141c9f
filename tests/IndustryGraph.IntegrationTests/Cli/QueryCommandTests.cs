using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.IntegrationTests.Cli;

public sealed class QueryCommandTests
{
    private static readonly GraphValue[][] Rows =
    [
        [GraphValue.String("トヨタ"), GraphValue.Integer(1937), GraphValue.List(GraphValue.String("a, \"b\""))],
        [GraphValue.String("Ford"), GraphValue.Null, GraphValue.List()],
    ];

    private static readonly string[] Columns = ["name", "founded", "aliases"];

    [Fact]
    public async Task Json_is_an_array_of_objects_one_per_row()
    {
        CliRun run = await CliRun.OnAsync(new ScriptedEngine(Columns, Rows), "query", "RETURN 1", "--format", "json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Equal("トヨタ", json.RootElement[0].GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement[1].GetProperty("founded").ValueKind);
        Assert.Contains("トヨタ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task No_rows_are_an_empty_array() =>
        Assert.Equal("[]\n", (await CliRun.OnAsync(new ScriptedEngine(Columns, []), "query", "RETURN 1", "-f", "json")).Output);

    [Fact]
    public async Task Csv_quotes_what_needs_it()
    {
        CliRun run = await CliRun.OnAsync(new ScriptedEngine(Columns, Rows), "query", "RETURN 1", "--format", "csv");
        Assert.Equal("name,founded,aliases\nトヨタ,1937,\"[\"\"a, \\\"\"b\\\"\"\"\"]\"\nFord,,[]\n", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Columns_of_a_table_align_though_some_letters_are_wide()
    {
        CliRun run = await CliRun.OnAsync(new ScriptedEngine(Columns, Rows), "query", "RETURN 1");
        string[] lines = [.. run.Output.Split('\n').Where(line => line.StartsWith('│'))];
        Assert.Equal(3, lines.Length);
        Assert.Single(lines.Select(line => new Spectre.Console.Rendering.Segment(line.TrimEnd()).CellCount()).Distinct());
    }

    [Fact]
    public async Task Long_cells_are_shortened_in_tables_only()
    {
        string text = string.Concat(Enumerable.Repeat("😀", 200));
        var engine = new ScriptedEngine(["text"], [[GraphValue.String(text)]]);
        string table = (await CliRun.OnAsync(engine, "query", "RETURN 1")).Output;
        Assert.Contains("😀…", table, StringComparison.Ordinal);
        Assert.DoesNotContain(text, table, StringComparison.Ordinal);
        Assert.Contains(text, (await CliRun.OnAsync(engine, "query", "RETURN 1", "-f", "csv")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_go_to_standard_error()
    {
        var engine = new ScriptedEngine(Columns, Rows) { Summary = new StatementSummary { Counters = new StatementCounters { NodesCreated = 2, PropertiesSet = 1 } } };
        CliRun run = await CliRun.OnAsync(engine, "query", "CREATE …", "--format", "json");
        Assert.StartsWith("2 rows, 2 nodes created, 1 property set, ", run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("rows", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("42", GraphValueKind.Integer)]
    [InlineData("true", GraphValueKind.Boolean)]
    [InlineData("[1, 2]", GraphValueKind.List)]
    [InlineData("null", GraphValueKind.Null)]
    [InlineData("\"42\"", GraphValueKind.String)]
    [InlineData("ford", GraphValueKind.String)]
    [InlineData("2019-07-09", GraphValueKind.String)]
    [InlineData("a=b", GraphValueKind.String)]
    [InlineData("", GraphValueKind.String)]
    public async Task A_parameter_is_JSON_if_it_parses_else_text(string value, GraphValueKind kind)
    {
        var engine = new ScriptedEngine(Columns, []);
        await CliRun.OnAsync(engine, "query", "RETURN $x", "--param", $"x={value}");
        Assert.Equal(kind, engine.Ran[0].Statement.Parameters["x"].Kind);
    }

    [Fact]
    public async Task A_statement_is_read_from_standard_input()
    {
        var engine = new ScriptedEngine(Columns, []);
        Assert.Equal(0, (await CliRun.OfAsync(engine, "RETURN 1\n", ["query"])).ExitCode);
        Assert.Equal(["RETURN 1\n"], engine.Ran.Select(run => run.Statement.Text));
    }

    [Fact]
    public async Task A_writing_statement_is_run_again_for_writing()
    {
        var engine = new ScriptedEngine(Columns, []) { Writes = true };
        Assert.Equal(0, (await CliRun.OnAsync(engine, "query", "CREATE (n)")).ExitCode);
        Assert.Equal([AccessMode.Read, AccessMode.Write], engine.Ran.Select(run => run.Mode));
    }

    [Fact]
    public async Task An_error_shows_code_message_and_the_place_under_wide_letters()
    {
        const string statement = "MATCH (n)\nRETURN '日本' oops";
        var error = new GraphException(GraphErrorCodes.SyntaxError, "Nobody expected 'oops'.") { Position = TextPosition.Of(statement, statement.IndexOf("oops", StringComparison.Ordinal)) };
        CliRun run = await CliRun.OnAsync(new ScriptedEngine(Columns, []) { Failure = error }, "query", statement);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "Neo.ClientError.Statement.SyntaxError\nNobody expected 'oops'.\n  2 | RETURN '日本' oops\n    |               ^\n",
            string.Concat(run.Messages.Split('\n').SkipLast(1).Select(line => line.TrimEnd() + "\n")));
    }

    [Fact]
    public async Task Rows_before_a_failure_are_still_valid_JSON()
    {
        var error = new GraphException(GraphErrorCodes.ArithmeticError, "Division by zero.");
        CliRun run = await CliRun.OnAsync(new ScriptedEngine(Columns, Rows) { Failure = error }, "query", "RETURN 1/0", "-f", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, JsonDocument.Parse(run.Output).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_plan_is_printed_as_a_tree()
    {
        var plan = new PlanDescription("ProduceResults", "n", 1, [new PlanDescription("NodeIndexSeek", "(n:Organization {id: $id})", 1, [])]);
        CliRun run = await CliRun.OnAsync(new ScriptedEngine([], []) { Summary = new StatementSummary { Plan = plan } }, "query", "EXPLAIN …");
        Assert.Contains("└── NodeIndexSeek  (n:Organization {id: $id})  [about 1 rows]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query")]
    [InlineData("query", "RETURN 1", "--format", "xml")]
    [InlineData("query", "RETURN 1", "--param", "novalue")]
    [InlineData("query", "RETURN 1", "--nonsense")]
    [InlineData("query", "RETURN 1", "--param")]
    [InlineData("nonsense")]
    [InlineData("query", "RETURN 1", "--Limits:MaxRows=none")]
    public async Task Wrong_usage_is_told_with_exit_code_2(params string[] arguments)
    {
        var engine = new ScriptedEngine(Columns, []);
        CliRun run = await CliRun.OnAsync(engine, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Messages);
        Assert.Empty(engine.Ran);
    }

    [Fact]
    public async Task Limits_come_from_the_settings()
    {
        var engine = new ScriptedEngine(Columns, []);
        await CliRun.OnAsync(engine, "query", "RETURN 1", "--Limits:MaxRows", "7");
        Assert.Equal(7, engine.Ran[0].Statement.Limits.MaxRows);
    }

    [Fact]
    public async Task Help_has_examples()
    {
        CliRun run = await CliRun.OfAsync("query", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--param id=ford", run.Output, StringComparison.Ordinal);
    }
}
