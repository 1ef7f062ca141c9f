namespace IndustryGraph.Industry.DataSets;

/// <summary>Markets enclose each other: no market lies, by however many steps, in itself.</summary>
internal static class MarketRules
{
    public static void Check(Table markets, FaultCollector faults)
    {
        int partOf = markets["part_of"];
        Dictionary<string, string?> enclosing = markets.Rows.DistinctBy(row => row.Id).ToDictionary(row => row.Id, row => row[partOf], StringComparer.Ordinal);
        foreach (TableRow row in markets.Rows)
        {
            if (LiesInItself(row.Id, enclosing))
            {
                faults.Add(markets.Schema.Rank, new Fault(markets.Schema.FileName, row.Line, "part_of", row[partOf], $"by way of this market '{row.Id}' would lie in itself."));
            }
        }
    }

    private static bool LiesInItself(string id, Dictionary<string, string?> enclosing)
    {
        string? current = id;
        for (int steps = 0; steps <= enclosing.Count && current is not null; steps++)
        {
            current = enclosing.GetValueOrDefault(current);
            if (current == id)
            {
                return true;
            }
        }

        return false;
    }
}
