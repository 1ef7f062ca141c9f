using IndustryGraph.Engine.Syntax.Parsing;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Execution.Expressions;

/// <summary>
/// The cases of the openCypher TCK on expressions that need no graph (UNWIND, WITH and RETURN over constants), evaluated
/// directly: functions and operators are right before any plan is made.
/// </summary>
public sealed class TckScalarTests
{
    private static readonly string[] Folders =
        ["temporal", "list", "map", "string", "mathematical", "null", "boolean", "comparison", "conditional", "precedence", "typeConversion", "quantifier"];

    public static TheoryData<string> Features()
    {
        var data = new TheoryData<string>();
        string? root = SharedFolder.Find("tck/features/expressions");
        foreach (string folder in Folders)
        {
            if (root is null)
            {
                data.Add(folder);
                continue;
            }

            foreach (string path in Directory.EnumerateFiles(Path.Combine(root, folder), "*.feature").Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetRelativePath(root, path));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void Every_case_without_a_graph_gives_the_expected_rows(string feature)
    {
        string? root = SharedFolder.Find("tck/features/expressions");
        Assert.SkipWhen(root is null, "The TCK's feature files are not beside this repository.");

        var failures = new List<string>();
        foreach (TckScalarCase tckCase in TckScalarCase.ReadFile(Path.Combine(root!, feature)))
        {
            if (Run(tckCase) is { } failure)
            {
                failures.Add($"{tckCase}: {failure}");
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public void Most_cases_on_temporal_values_need_no_graph_and_are_run()
    {
        string? folder = SharedFolder.Find("tck/features/expressions/temporal");
        Assert.SkipWhen(folder is null, "The TCK's feature files are not beside this repository.");

        int run = Directory.EnumerateFiles(folder!).SelectMany(TckScalarCase.ReadFile).Count(tckCase => TryExecute(tckCase));

        Assert.True(run > 600, $"Only {run} cases were run.");
    }

    private static bool TryExecute(TckScalarCase tckCase)
    {
        try
        {
            return Execute(tckCase, out _) is not null;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private static string? Run(TckScalarCase tckCase)
    {
        try
        {
            List<Dictionary<string, GraphValue>>? rows = Execute(tckCase, out IReadOnlyList<string> columns);
            if (rows is null)
            {
                return null;
            }

            if (tckCase.RuntimeError is not null)
            {
                return $"expected {tckCase.RuntimeError}";
            }

            List<string> expected = [.. tckCase.Rows!.Skip(1).Select(row => string.Join(" | ", row.Select(cell => Normalize(cell, tckCase.IgnoresListOrder)))).Order(StringComparer.Ordinal)];
            List<string> actual = [.. rows.Select(row => string.Join(" | ", columns.Select(column => Show(row[column], tckCase.IgnoresListOrder)))).Order(StringComparer.Ordinal)];
            return expected.SequenceEqual(actual) ? null : $"expected {string.Join(" ; ", expected)} but got {string.Join(" ; ", actual)}";
        }
        catch (NotSupportedException)
        {
            return null;
        }
        catch (GraphException exception)
        {
            return exception.Tck?.Type == tckCase.RuntimeError ? null : $"{exception.Code} {exception.Message}";
        }
    }

    private static List<Dictionary<string, GraphValue>>? Execute(TckScalarCase tckCase, out IReadOnlyList<string> columns)
    {
        columns = [];
        if (CypherParser.Parse(tckCase.Statement).Body is not QuerySyntax { Parts: [{ } part] })
        {
            return null;
        }

        Dictionary<string, GraphValue> parameters = tckCase.Parameters.ToDictionary(row => row[0], row => ScalarCypher.Evaluate(row[1]), StringComparer.Ordinal);
        List<Dictionary<string, GraphValue>> rows = [new(StringComparer.Ordinal)];
        foreach (ClauseSyntax clause in part.Clauses)
        {
            ProjectionSyntax? projection = (clause as WithClauseSyntax)?.Projection ?? (clause as ReturnClauseSyntax)?.Projection;
            if (clause is UnwindClauseSyntax unwind)
            {
                rows = [.. rows.SelectMany(row => Unwind(row, unwind, parameters))];
            }
            else if (projection is { Star: false, Distinct: false, OrderBy: [], Skip: null, Limit: null })
            {
                columns = [.. projection.Items.Select(item => item.Alias?.Text ?? item.Expression.Span.TextIn(tckCase.Statement))];
                rows = [.. rows.Select(row => Project(row, projection, tckCase.Statement, parameters))];
                if (clause is WithClauseSyntax { Where: { } where })
                {
                    rows = [.. rows.Where(row => In(row, parameters).Evaluate(where).IsTrue)];
                }
            }
            else
            {
                return null;
            }
        }

        return rows;
    }

    private static IEnumerable<Dictionary<string, GraphValue>> Unwind(
        Dictionary<string, GraphValue> row, UnwindClauseSyntax unwind, Dictionary<string, GraphValue> parameters)
    {
        GraphValue list = In(row, parameters).Evaluate(unwind.List);
        foreach (GraphValue item in list.IsNull ? GraphList.Empty : list.AsList())
        {
            yield return new(row, StringComparer.Ordinal) { [unwind.Variable.Text] = item };
        }
    }

    private static Dictionary<string, GraphValue> Project(
        Dictionary<string, GraphValue> row, ProjectionSyntax projection, string text, Dictionary<string, GraphValue> parameters) =>
        projection.Items.ToDictionary(
            item => item.Alias?.Text ?? item.Expression.Span.TextIn(text), item => In(row, parameters).Evaluate(item.Expression), StringComparer.Ordinal);

    private static ScalarCypher In(Dictionary<string, GraphValue> row, Dictionary<string, GraphValue> parameters)
    {
        var cypher = new ScalarCypher { Parameters = parameters };
        foreach ((string name, GraphValue value) in row)
        {
            cypher.Define(name, value);
        }

        return cypher;
    }

    private static string Normalize(string cell, bool sortLists) => cell == "NaN" ? cell : Show(ScalarCypher.Evaluate(cell), sortLists);

    // The TCK writes temporal values as texts, and maps with their keys in any order.
    private static string Show(GraphValue value, bool sortLists)
    {
        if (value.Kind == GraphValueKind.List)
        {
            IEnumerable<string> items = value.AsList().Select(item => Show(item, sortLists));
            return $"[{string.Join(", ", sortLists ? items.Order(StringComparer.Ordinal) : items)}]";
        }

        if (value.Kind == GraphValueKind.Map)
        {
            IEnumerable<string> entries = value.AsMap().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Show(entry.Value, sortLists)}");
            return $"{{{string.Join(", ", entries)}}}";
        }

        return value.Kind >= GraphValueKind.Date ? $"'{TemporalFormatter.Format(value)}'" : value.ToString();
    }
}
