using System.Globalization;
using System.Text.RegularExpressions;
using Gherkin.Ast;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>Reads feature files and expands their outlines into cases.</summary>
internal static partial class TckFeatureReader
{
    /// <summary>The feature files below a folder, as <c>clauses/match/Match1</c>, in order.</summary>
    public static IReadOnlyList<string> List(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The cases of one feature file, without those that the TCK itself marks <c>@ignore</c>.</summary>
    public static IReadOnlyList<TckCase> Read(string folder, string name)
    {
        using var text = new StreamReader(Path.Combine(folder, name + ".feature"));
        Feature feature = new Gherkin.Parser().Parse(text).Feature;
        Step[] background = [.. feature.Children.OfType<Background>().SelectMany(part => part.Steps)];
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var cases = new List<TckCase>();
        foreach (Scenario scenario in feature.Children.OfType<Scenario>().Where(scenario => scenario.Tags.All(tag => tag.Name != "@ignore")))
        {
            foreach (Func<string, string> fill in Fillings(scenario))
            {
                string number = Number().Match(scenario.Name).Value;
                int occurrence = occurrences[number] = occurrences.GetValueOrDefault(number) + 1;
                string id = occurrence == 1 ? $"{name} {number}" : string.Create(CultureInfo.InvariantCulture, $"{name} {number} #{occurrence}");
                cases.Add(new TckCase(id, name[..name.LastIndexOf('/')], fill(scenario.Name), [.. background.Concat(scenario.Steps).Select(step => Convert(step, fill))]));
            }
        }

        return cases;
    }

    // One function for each example, which fills the placeholders of a text; for a plain scenario one that does nothing.
    private static IEnumerable<Func<string, string>> Fillings(Scenario scenario)
    {
        if (!scenario.Examples.Any())
        {
            yield return text => text;
        }

        foreach (Examples examples in scenario.Examples)
        {
            string[] names = [.. examples.TableHeader.Cells.Select(cell => $"<{cell.Value}>")];
            foreach (TableRow row in examples.TableBody)
            {
                (string Name, string Value)[] values = [.. names.Zip(row.Cells.Select(cell => cell.Value))];
                yield return text => values.Aggregate(text, (filled, pair) => filled.Replace(pair.Name, pair.Value, StringComparison.Ordinal));
            }
        }
    }

    private static TckStep Convert(Step step, Func<string, string> fill) => new(
        fill(step.Text),
        step.DocString is { } doc ? fill(doc.Content) : null,
        step.DataTable is { } table ? [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => fill(cell.Value))])] : null);

    [GeneratedRegex(@"^\[\d+\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
