using Xunit;

namespace IndustryGraph.SpecificationTests.Sharing;

/// <summary>A pair with what it shares on a day, worked out by hand from the rows of the data set.</summary>
public sealed record HandReasoned(string Because, string Analysis, string One, string Other, string Day, string Statuses, params string[] Expected)
{
    private const string Organizations = "platform-sharing";
    private const string Groups = "platform-sharing-groups";

    private static readonly HandReasoned[] All =
    [
        new("Volkswagen develops MEB since 2015, Ford negotiates from 2019-07-05 to 2019-07-12",
            Groups, "ford", "volkswagen-group", "2019-07-09", "ACTIVE,NEGOTIATING", "ford + volkswagen-group: meb since 2019-07-05"),
        new("negotiating is not being on it", Groups, "ford", "volkswagen-group", "2019-07-09", "ACTIVE"),
        new("a stated day is exclusive: the licence begins on the day on which the talks end",
            Groups, "ford", "audi", "2019-07-12", "ACTIVE,NEGOTIATING", "ford + volkswagen-group: meb since 2019-07-12"),
        new("an undated claim begins with the younger of its ends: FAW Toyota (2000) and e-TNGA (2022)",
            Organizations, "faw-toyota", "subaru", "2021-12-31", "ACTIVE"),
        new("and then counts from that year", Organizations, "faw-toyota", "subaru", "2022-01-01", "ACTIVE", "faw-toyota + subaru: e-tnga since 2022"),
        new("until 2023-07 Baidu holds 55 % of Jidu, which uses Geely's SEA since 2023",
            Groups, "baidu", "geely", "2023-07-31", "ACTIVE", "baidu + geely: sea since 2023"),
        new("Baidu's slice ends in the month in which its next one (35 %) begins, so with the first day of it; Geely holds 65 % from that day",
            Groups, "baidu", "geely", "2023-08-01", "ACTIVE"),
        new("a lone owner without a stake controls: Geely owns Geely Auto, which uses CMA since 2019; Geely itself developed it in 2017, Renault joined in 2024",
            Groups, "geely-auto", "renault", "2025-01-01", "ACTIVE", "geely + renault-group: cma since 2024"),
        new("Bentley (Volkswagen's until 2022-01, Audi's since 2022-01) and Porsche are one group whoever of the two counts",
            Groups, "bentley", "porsche", "2022-01-15", "ACTIVE"),
        new("yet Bentley and Audi share MLB Evo by themselves, both since 2015",
            Organizations, "bentley", "audi", "2022-01-15", "ACTIVE", "bentley + audi: mlb-evo since 2015"),
        new("the Afeela 1 has no first year and so is planned; Honda's platform of 2026 was given up on 2026-03-12",
            Organizations, "afeela", "honda", "2026-02-01", "ANNOUNCED", "afeela + honda: honda-0 since 2026"),
        new("a plan is not in effect", Organizations, "afeela", "honda", "2026-02-01", "ACTIVE"),
        new("what was given up is over", Organizations, "afeela", "honda", "2026-03-12", "ANNOUNCED"),
        new("Datsun's use of CMF ended at an unknown time, so that it never counts beside Dacia's", Organizations, "dacia", "datsun", "2016-06-30", "ACTIVE"),
        new("Lincoln's car on Rivian's R1 was given up in 2020; Rivian's undated claim begins with the platform in 2021",
            Organizations, "lincoln", "rivian", "2020-03-01", "ACTIVE,ANNOUNCED"),
        new("brands share by themselves: Škoda since 2020, Audi since 2021",
            Organizations, "skoda", "audi", "2021-06-30", "ACTIVE", "skoda + audi: meb since 2021", "skoda + audi: mqb since 2012",
            "skoda + audi: mqb-a0 since 2019", "skoda + audi: mqb-evo since 2020"),
        new("but not as one group", Groups, "skoda", "audi", "2021-06-30", "ACTIVE"),
        new("Polestar is a group of its own, since neither Volvo (44 %) nor Geely holds a majority; it uses CMA since 2020 and SPA since 2019, Geely's Volvo made both",
            Groups, "geely", "polestar", "2020-06-30", "ACTIVE", "geely + polestar: cma since 2020", "geely + polestar: spa since 2019"),
        new("a month or year ends with its last day: Toyota uses CLAR from 2019 until 2026",
            Organizations, "bmw-group", "toyota", "2026-12-31", "ACTIVE", "bmw-group + toyota: clar since 2019"),
        new("and not a day longer", Organizations, "bmw-group", "toyota", "2027-01-01", "ACTIVE"),
    ];

    /// <summary>The pairs.</summary>
    public static TheoryData<HandReasoned> Pairs => [.. All];
}
