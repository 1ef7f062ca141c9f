using IndustryGraph.Engine.Execution.Procedures;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Syntax.Parsing;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;
using Xunit;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>Sends every statement of the TCK through parser and analysis: all must pass, but for those that must fail before they run.</summary>
public sealed class TckCompileTests
{
    private const string RaisedAt = " should be raised at ";

    public static TheoryData<string> Features => [.. TckFeatureReader.List(TckRun.FeaturesFolder)];

    [Theory]
    [MemberData(nameof(Features))]
    public void Statements_compile_or_fail_as_the_TCK_says(string feature)
    {
        var failures = new List<string>();
        foreach (TckCase testCase in TckFeatureReader.Read(TckRun.FeaturesFolder, feature))
        {
            Check(testCase, failures);
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static void Check(TckCase testCase, List<string> failures)
    {
        ProcedureRegistry procedures = ProceduresOf(testCase);
        TckClassification? expected = ErrorOf(testCase);
        TckStep[] statements = [.. testCase.Steps.Where(step => step.DocString is not null)];
        foreach (TckStep step in statements)
        {
            TckClassification? wanted = step == statements.Last(statement => statement.Text.StartsWith("executing query", StringComparison.Ordinal)) ? expected : null;
            Exception? error = Record.Exception(() => Compile(step.DocString!, procedures));
            TckClassification? found = (error as GraphException)?.Tck;
            bool right = wanted is null ? error is null : found == wanted || (wanted.Detail == "*" && (found is null || found.Type == wanted.Type));
            if (!right)
            {
                failures.Add($"{testCase.Id} wants {wanted?.ToString() ?? "no error"}, got {error?.Message ?? "none"} {found} {(error is GraphException ? "" : error)}\n{step.DocString}");
            }
        }
    }

    private static void Compile(string text, ProcedureRegistry procedures)
    {
        StatementSyntax statement = CypherParser.Parse(text);
        Assert.NotNull(SemanticAnalyzer.Analyze(statement, text, procedures));
    }

    /// <summary>The error that must come at compile time; null if it comes later, or none does.</summary>
    private static TckClassification? ErrorOf(TckCase testCase)
    {
        string? step = testCase.Steps.Select(step => step.Text).FirstOrDefault(text => text.Contains(RaisedAt, StringComparison.Ordinal));
        if (step is null || step.Contains("runtime", StringComparison.Ordinal) || step.Contains("MissingParameter", StringComparison.Ordinal))
        {
            return null;
        }

        string[] sides = step.Split(RaisedAt);
        string[] phaseAndDetail = sides[1].Split(": ");
        return new TckClassification(sides[0].Split(' ')[^1], ErrorPhase.CompileTime, phaseAndDetail[1].Trim());
    }

    private static ProcedureRegistry ProceduresOf(TckCase testCase) => new(
        from step in testCase.Steps
        where step.Text.StartsWith("there exists a procedure ", StringComparison.Ordinal)
        let parsed = TckProcedure.Parse(step.Text["there exists a procedure ".Length..], step.Table ?? [])
        select new Procedure(
            parsed.Name,
            [.. parsed.Inputs.Select(field => new ProcedureInput(field.Name, TypeOf(field)))],
            [.. parsed.Outputs.Select(field => new ProcedureOutput(field.Name, TypeOf(field)))],
            _ => []));

    private static StaticType TypeOf(TckField field) => Enum.Parse<StaticType>(field.Type.TrimEnd('?'), ignoreCase: true);
}
