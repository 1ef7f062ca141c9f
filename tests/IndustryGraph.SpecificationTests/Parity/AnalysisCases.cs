using IndustryGraph.Industry.Analyses;

namespace IndustryGraph.SpecificationTests.Parity;

/// <summary>Every analysis on several days, and with every parameter at other values than its default.</summary>
internal static class AnalysisCases
{
    private static readonly string[] Days = ["1995-01-01", "2019-07-09", "2026-11-25"];

    // Each parameter that any analysis has, with values for it; those of one analysis are combined one after another.
    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        ["organization"] = ["ford", "volkswagen-group", "toyota", "no-such-id"],
        ["partner"] = ["volkswagen-group", "subaru"],
        ["kinds"] = ["null", "[\"EV\", \"ALLIANCE\", \"AUTOMAKER\"]", "[]"],
        ["statuses"] = ["[\"ACTIVE\", \"NEGOTIATING\", \"ANNOUNCED\"]", "[]"],
        ["minShared"] = ["2", "5"],
        ["limit"] = ["3", "200"],
        ["fromYear"] = ["1990", "2020"],
        ["endedSince"] = ["2015-01-01", "2022-06-01"],
        ["market"] = ["china", "europe", "united-states", "no-such-id"],
        ["minLength"] = ["2", "3"],
        ["supplier"] = ["catl", "bosch"],
        ["minCustomers"] = ["3"],
        ["from"] = ["toyota", "byd"],
        ["to"] = ["stellantis", "skoda"],
        ["maxDegree"] = ["20", "50"],
    };

    public static IReadOnlyList<AnalysisCase> All { get; } = [.. AnalysisCatalog.Bundled.All.SelectMany(analysis => Of(analysis).Distinct())];

    /// <summary>Parameters that no case sets, and which are new.</summary>
    public static IEnumerable<string> Forgotten => AnalysisCatalog.Bundled.All.SelectMany(analysis => analysis.Parameters)
        .Select(parameter => parameter.Name).Where(name => !Values.ContainsKey(name) && name is not ("asOf" or "knownAt")).Distinct(StringComparer.Ordinal);

    private static IEnumerable<AnalysisCase> Of(Analysis analysis)
    {
        foreach (string day in Days)
        {
            yield return new AnalysisCase(analysis.Name, $"asOf={day}");
        }

        yield return new AnalysisCase(analysis.Name, "asOf=2026-11-25;knownAt=2020-01-01T00:00:00Z");
        foreach (AnalysisParameter parameter in analysis.Parameters)
        {
            foreach (string value in Values.GetValueOrDefault(parameter.Name, []))
            {
                yield return new AnalysisCase(analysis.Name, $"asOf=2019-07-09;{parameter.Name}={value}");
            }
        }
    }
}

/// <summary>An analysis and its parameters as the command line takes them.</summary>
public sealed record AnalysisCase(string Name, string Parameters)
{
    /// <summary>The parameters by name, with the moment from which the data set is known.</summary>
    public IReadOnlyDictionary<string, string> ToTexts()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["knownAt"] = "2026-12-01T00:00:00Z" };
        foreach (string[] parameter in Parameters.Split(';').Select(text => text.Split('=', 2)))
        {
            texts[parameter[0]] = parameter[1];
        }

        return texts;
    }
}
