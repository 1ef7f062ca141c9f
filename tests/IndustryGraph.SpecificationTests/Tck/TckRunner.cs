using System.Text.RegularExpressions;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.SpecificationTests.Tck.Notation;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>Carries out the steps of one case.</summary>
internal sealed partial class TckRunner
{
    private static readonly StatementLimits Limits = new() { Timeout = TimeSpan.FromSeconds(20) };

    private readonly IGraphEngine engine;
    private readonly bool classifiesErrors;
    private readonly string graphsFolder;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<string, GraphValue> parameters = new(StringComparer.Ordinal);
    private GraphSnapshot before = new();
    private ResultTable? result;
    private GraphException? error;

    private TckRunner(IGraphEngine engine, bool classifiesErrors, string graphsFolder, CancellationToken cancellationToken)
    {
        this.engine = engine;
        this.classifiesErrors = classifiesErrors;
        this.graphsFolder = graphsFolder;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Why the case fails, for people; null where it passes.</summary>
    public static async Task<string?> RunAsync(TckCase tckCase, ITckTarget target, string graphsFolder, CancellationToken cancellationToken)
    {
        try
        {
            TckProcedure[] procedures =
            [
                .. tckCase.Steps.Select(step => (step, match: ProcedureStep().Match(step.Text)))
                    .Where(pair => pair.match.Success)
                    .Select(pair => TckProcedure.Parse(pair.match.Groups["signature"].Value, pair.step.Table!)),
            ];
            await using IGraphEngine opened = await target.OpenAsync(procedures);
            return await new TckRunner(opened, target.ClassifiesErrors, graphsFolder, cancellationToken).RunStepsAsync(tckCase.Steps);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever an engine throws is a finding about this case, and the other cases go on.
            return exception is GraphException ? $"{exception.GetType().Name}: {exception.Message}" : exception.ToString();
        }
    }

    private async Task<string?> RunStepsAsync(IReadOnlyList<TckStep> steps)
    {
        foreach (TckStep step in steps)
        {
            if (await RunStepAsync(step) is { } failure)
            {
                return $"{step.Text}\n{failure}";
            }
        }

        // A case may end with an error only where it said so.
        return error is null ? null : Describe(error);
    }

    private async Task<string?> RunStepAsync(TckStep step)
    {
        switch (step.Text)
        {
            case "an empty graph" or "any graph":
                return null;
            case "having executed:":
                await engine.QueryAsync(Statement(step.DocString!), AccessMode.Write, cancellationToken);
                return null;
            case "parameters are:":
                ReadParameters(step.Table!);
                return null;
            case "executing query:" or "executing control query:":
                return await ExecuteAsync(step.DocString!);
            case "the result should be empty":
                return error is not null ? Describe(error) : result!.Rows.Count == 0 ? null : $"found {result.Rows.Count} rows";
            case "no side effects":
                return await CompareEffectsAsync(string.Empty);
            case "the side effects should be:":
                return await CompareEffectsAsync(GraphSnapshot.Describe(step.Table!.Select(row => (row[0], int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)))));
            default:
                return await RunWordyStepAsync(step);
        }
    }

    private async Task<string?> RunWordyStepAsync(TckStep step)
    {
        if (GraphStep().Match(step.Text) is { Success: true } graph)
        {
            string name = graph.Groups["name"].Value;
            string script = await File.ReadAllTextAsync(Path.Combine(graphsFolder, name, $"{name}.cypher"), cancellationToken);
            await engine.QueryAsync(Statement(script), AccessMode.Write, cancellationToken);
            return null;
        }

        if (ResultStep().Match(step.Text) is { Success: true } rows)
        {
            return error is not null
                ? Describe(error)
                : TckTable.Compare(step.Table!, result!, rows.Groups["order"].Value == ", in order", rows.Groups["ignore"].Success);
        }

        if (ErrorStep().Match(step.Text) is { Success: true } expected)
        {
            string? failure = CompareError(expected.Groups["type"].Value, expected.Groups["phase"].Value, expected.Groups["detail"].Value);
            error = null;
            return failure;
        }

        return ProcedureStep().IsMatch(step.Text) ? null : "this step is not known to the runner";
    }

    private CypherStatement Statement(string text) => new(text, parameters) { Limits = Limits };

    private void ReadParameters(IReadOnlyList<IReadOnlyList<string>> table)
    {
        foreach (IReadOnlyList<string> row in table)
        {
            parameters[row[0]] = TckValueParser.Parse(row[1]);
        }
    }

    private async Task<string?> ExecuteAsync(string text)
    {
        if (error is not null)
        {
            return Describe(error);
        }

        before = await GraphSnapshot.TakeAsync(engine, cancellationToken);
        try
        {
            result = await engine.QueryAsync(Statement(text), AccessMode.Write, cancellationToken);
        }
        catch (GraphException exception)
        {
            error = exception;
        }

        return null;
    }

    private async Task<string?> CompareEffectsAsync(string expected)
    {
        GraphSnapshot after = await GraphSnapshot.TakeAsync(engine, cancellationToken);
        string actual = before.DifferenceTo(after);
        return string.Equals(actual, expected, StringComparison.Ordinal) ? null : $"expected '{expected}', found '{actual}'";
    }

    private string? CompareError(string type, string phase, string detail)
    {
        if (error is null)
        {
            return $"no error, but {result!.Rows.Count} rows";
        }

        if (!classifiesErrors)
        {
            return null;
        }

        string? actualPhase = error.Tck?.Phase switch { ErrorPhase.CompileTime => "compile time", ErrorPhase.Runtime => "runtime", _ => null };
        bool isSame = error.Tck is { } tck
            && string.Equals(tck.Type, type, StringComparison.Ordinal)
            && (phase == "any time" || string.Equals(actualPhase, phase, StringComparison.Ordinal))
            && (detail == "*" || string.Equals(tck.Detail, detail, StringComparison.Ordinal));
        return isSame ? null : Describe(error);
    }

    private static string Describe(GraphException exception) => exception.Tck is { } tck
        ? $"found {tck.Type} at {tck.Phase}: {tck.Detail}, {exception.Message}"
        : $"found {exception.Code}, {exception.Message}";

    [GeneratedRegex(@"^the (?<name>[\w-]+) graph$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GraphStep();

    [GeneratedRegex(@"^there exists a procedure (?<signature>.+):$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProcedureStep();

    [GeneratedRegex(@"^the result should be(?<order>, in (any )?order)?(?<ignore> \(ignoring element order for lists\))?:$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResultStep();

    [GeneratedRegex(@"^an? (?<type>\w+) should be raised at (?<phase>compile time|runtime|any time): (?<detail>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ErrorStep();
}
