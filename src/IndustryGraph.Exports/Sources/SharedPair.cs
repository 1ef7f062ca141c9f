using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Exports.Sources;

/// <summary>Two organizations and the platforms that they share, as the analysis of platform sharing answers.</summary>
/// <param name="One">The id that comes first by code point.</param>
/// <param name="Other">The other id.</param>
/// <param name="Platforms">The ids of the platforms.</param>
/// <param name="Since">The earliest start of sharing one of them, as exact as it is stated; null where none is.</param>
/// <param name="Agreements">The ids of agreements that cover one of them and that both are party to.</param>
/// <param name="Claims">The ids of the claims that say so.</param>
/// <param name="Sources">The ids of their sources.</param>
internal sealed record SharedPair(string One, string Other, string[] Platforms, string? Since, string[] Agreements, string[] Claims, string[] Sources)
{
    /// <summary>Reads the current row. The analysis is asked of one side; the pair has no sides.</summary>
    public static SharedPair Of(IResultCursor row)
    {
        string organization = Cell(row, "organization").AsString();
        string partner = Cell(row, "partner").AsString();
        bool inOrder = CodePointComparer.Instance.Compare(organization, partner) < 0;
        GraphMap[] shared = [.. Cell(row, "platforms").AsList().Select(platform => platform.AsMap())];
        GraphMap[] evidence = [.. shared.SelectMany(platform => platform["organizationEvidence"].AsList().Concat(platform["partnerEvidence"].AsList())).Select(one => one.AsMap())];
        return new SharedPair(
            inOrder ? organization : partner,
            inOrder ? partner : organization,
            [.. shared.Select(platform => platform["id"].AsString())],
            shared.Select(platform => platform["since"]).Where(since => since.IsString).Select(since => since.AsString()).Min(StringComparer.Ordinal),
            Texts(shared.SelectMany(platform => platform["agreements"].AsList())),
            Texts(evidence.SelectMany(one => one["ownership"].AsList().Append(one["claim"]))),
            Texts(evidence.SelectMany(one => one["sources"] is { Kind: GraphValueKind.List } list ? list.AsList() : GraphList.Empty)));
    }

    private static GraphValue Cell(IResultCursor row, string column)
    {
        int position = 0;
        while (row.Columns[position] != column)
        {
            position++;
        }

        return row[position];
    }

    private static string[] Texts(IEnumerable<GraphValue> values) =>
        [.. values.Where(value => value.IsString).Select(value => value.AsString()).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance)];
}
