using System.Globalization;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.DataSets;

/// <summary>Makes claims of checked rows: those of relationships, and those that the tables of models and markets make.</summary>
internal sealed class ClaimBuilder(DateTimeOffset recordedAt)
{
    public IEnumerable<Claim> OfModels(Table models, Action<TableSchema, TableRow, Claim> onClaim)
    {
        int brand = models["brand_id"];
        int platform = models["platform_id"];
        int from = models["from"];
        int to = models["to"];
        foreach (TableRow row in models.Rows)
        {
            foreach (Claim claim in TableClaims.OfModel(row.Id, row.Cells[brand], row[platform], DateOf(row[from]), DateOf(row[to]), recordedAt))
            {
                onClaim(models.Schema, row, claim);
                yield return claim;
            }
        }
    }

    public IEnumerable<Claim> OfMarkets(Table markets, Action<TableSchema, TableRow, Claim> onClaim)
    {
        int partOf = markets["part_of"];
        foreach (TableRow row in markets.Rows.Where(row => row[partOf] is not null))
        {
            Claim claim = TableClaims.OfMarket(row.Id, row.Cells[partOf], recordedAt);
            onClaim(markets.Schema, row, claim);
            yield return claim;
        }
    }

    public IEnumerable<Claim> OfRelationships(Table table)
    {
        var columns = new RelationshipColumns(table);
        return table.Rows.Select(row => OfRelationship(row, columns));
    }

    private Claim OfRelationship(TableRow row, RelationshipColumns columns) => new()
    {
        Id = row.Id,
        Type = Ontology.Relationship(row.Cells[columns.Type])!,
        Subject = row.Cells[columns.Start],
        Object = row.Cells[columns.End],
        Status = row.Cells[columns.Status],
        Since = DateOf(row[columns.Since]),
        Until = DateOf(row[columns.Until]),
        RecordedAt = recordedAt,
        Sources = row.List(columns.Sources),
        Percent = row[columns.Percent] is { } percent ? double.Parse(percent, CultureInfo.InvariantCulture) : null,
        Amount = row[columns.Amount] is { } amount ? long.Parse(amount, CultureInfo.InvariantCulture) : null,
        Currency = row[columns.Currency],
        Roles = row.List(columns.Role),
        Note = row[columns.Note],
    };

    private static PartialDate? DateOf(string? cell) => PartialDate.TryParse(cell, out PartialDate date) ? date : null;

    private sealed class RelationshipColumns(Table table)
    {
        public readonly int Start = table["start"];
        public readonly int Type = table["type"];
        public readonly int End = table["end"];
        public readonly int Status = table["status"];
        public readonly int Since = table["since"];
        public readonly int Until = table["until"];
        public readonly int Percent = table["stake_percent"];
        public readonly int Amount = table["amount"];
        public readonly int Currency = table["currency"];
        public readonly int Role = table["role"];
        public readonly int Sources = table["sources"];
        public readonly int Note = table["note"];
    }
}
