using System.Text.RegularExpressions;
using IndustryGraph.Graph.Values;
using IndustryGraph.SpecificationTests.Tck.Notation;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>
/// A stub procedure of the TCK: it yields the rows of a table whose first columns equal the arguments. A row holds the
/// values of the inputs, then those of the outputs.
/// </summary>
internal sealed partial record TckProcedure(
    string Name, IReadOnlyList<TckField> Inputs, IReadOnlyList<TckField> Outputs, IReadOnlyList<IReadOnlyList<GraphValue>> Rows)
{
    /// <summary>Reads <c>test.my.proc(name :: STRING?) :: (city :: STRING?)</c> and its table.</summary>
    public static TckProcedure Parse(string signature, IReadOnlyList<IReadOnlyList<string>> table)
    {
        Match match = Signature().Match(signature);
        TckField[] inputs = ParseFields(match.Groups["in"].Value);
        TckField[] outputs = ParseFields(match.Groups["out"].Value);
        IReadOnlyList<GraphValue>[] rows = inputs.Length + outputs.Length == 0
            ? [[]]
            : [.. table.Skip(1).Select(row => (IReadOnlyList<GraphValue>)[.. row.Select(TckValueParser.Parse)])];
        return new TckProcedure(match.Groups["name"].Value, inputs, outputs, rows);
    }

    private static TckField[] ParseFields(string fields) =>
    [
        .. fields.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
            .Select(parts => new TckField(parts[0], parts[1])),
    ];

    [GeneratedRegex(@"^(?<name>[\w.]+)\((?<in>[^)]*)\) :: \((?<out>[^)]*)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signature();
}

/// <summary>An input or output of a procedure with its type, for example <c>STRING?</c>.</summary>
internal sealed record TckField(string Name, string Type);
