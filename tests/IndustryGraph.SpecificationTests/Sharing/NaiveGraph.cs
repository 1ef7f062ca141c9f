using System.Globalization;

namespace IndustryGraph.SpecificationTests.Sharing;

/// <summary>The claims of the data set's rows with their spans, by plain LINQ.</summary>
internal sealed class NaiveGraph
{
    private NaiveGraph(List<NaiveClaim> claims, Dictionary<string, string> platformKinds)
    {
        Claims = claims;
        PlatformKinds = platformKinds;
    }

    public List<NaiveClaim> Claims { get; }

    public Dictionary<string, string> PlatformKinds { get; }

    public static NaiveGraph Read()
    {
        List<Dictionary<string, string>> models = CsvRows.Read("models.csv");
        Dictionary<string, string> beginnings = CsvRows.Read("organizations.csv").Select(row => (Id: row["id"], Begin: row["founded"]))
            .Concat(CsvRows.Read("platforms.csv").Select(row => (Id: row["id"], Begin: row["introduced"])))
            .Concat(CsvRows.Read("agreements.csv").Select(row => (Id: row["id"], Begin: row["announced"])))
            .Concat(models.Select(row => (Id: row["id"], Begin: row["from"])))
            .Where(entry => entry.Begin.Length > 0)
            .ToDictionary(entry => entry.Id, entry => entry.Begin);
        List<NaiveClaim> stated = [.. CsvRows.Read("relationships.csv").Select(OfRow), .. models.SelectMany(OfModel)];
        List<NaiveClaim> spans = [.. stated.Select(claim => WithSpan(claim, beginnings))];
        return new NaiveGraph(
            [.. spans.GroupBy(claim => (claim.Subject, claim.Type, claim.Object)).SelectMany(same => same.Select(claim => EndingWithTheNext(claim, same)))],
            CsvRows.Read("platforms.csv").ToDictionary(row => row["id"], row => row["kind"]));
    }

    private static NaiveClaim OfRow(Dictionary<string, string> row) => new(
        row["id"], row["start"], row["type"], row["end"], row["status"], row["since"], row["until"],
        row["stake_percent"].Length > 0 ? double.Parse(row["stake_percent"], CultureInfo.InvariantCulture) : null);

    private static IEnumerable<NaiveClaim> OfModel(Dictionary<string, string> row)
    {
        string status = row["from"].Length > 0 ? "ACTIVE" : "ANNOUNCED";
        yield return new NaiveClaim($"{row["brand_id"]}--makes--{row["id"]}", row["brand_id"], "MAKES", row["id"], status, row["from"], row["to"], null);
        if (row["platform_id"].Length > 0)
        {
            yield return new NaiveClaim(
                $"{row["id"]}--built-on--{row["platform_id"]}", row["id"], "BUILT_ON", row["platform_id"], status, row["from"], row["to"], null);
        }
    }

    private static NaiveClaim WithSpan(NaiveClaim claim, Dictionary<string, string> beginnings)
    {
        DateOnly? to = claim.Until.Length > 0 ? NaiveClaim.EndOf(claim.Until) : null;
        DateOnly? from = claim.Since.Length > 0
            ? NaiveClaim.FirstDayOf(claim.Since)
            : new[] { claim.Subject, claim.Object }.Where(beginnings.ContainsKey).Select(id => (DateOnly?)NaiveClaim.FirstDayOf(beginnings[id])).Max();
        // A beginning that was only inferred cannot contradict a stated end.
        return claim with { To = to, From = claim.Since.Length == 0 && from >= to ? null : from };
    }

    private static NaiveClaim EndingWithTheNext(NaiveClaim claim, IEnumerable<NaiveClaim> same)
    {
        NaiveClaim? next = claim.Until.Length == 0 ? null : same
            .Where(other => other.Since.Length > 0 && (claim.From is null || other.From > claim.From) && NaiveClaim.Meet(claim.Until, other.Since))
            .MinBy(other => other.From);
        return next is null ? claim : claim with { To = next.From };
    }
}
