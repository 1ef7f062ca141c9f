using IndustryGraph.Industry.Claims;

namespace IndustryGraph.Industry.DataSets;

/// <summary>Reads the files of a data set, checks every row, and computes the claims.</summary>
public static class DataSetReader
{
    /// <summary>Reads a data set.</summary>
    /// <param name="files">Where its files lie.</param>
    /// <param name="clock">Says when files without a manifest are recorded.</param>
    /// <exception cref="DataSetException">Something in the files is wrong; it tells all faults at once.</exception>
    public static DataSet Read(IDataSetFiles files, TimeProvider clock)
    {
        var faults = new FaultCollector();
        var manifests = new ManifestReader(files, clock, faults);
        DataSetManifest manifest = manifests.Read();
        Table[] entityTables = [.. TableSchemas.Entities.Select(schema => new TableReader(schema, faults).Read(files.Read(schema.FileName)))];
        Table relationships = new TableReader(TableSchemas.Relationships, faults).Read(files.Read(TableSchemas.Relationships.FileName));
        IdIndex ids = Check([.. entityTables, relationships], faults);

        var claims = new ClaimBuilder(manifest.ReleasedAt);
        Claim[] all =
        [
            .. claims.OfModels(entityTables.Single(table => table.Schema.FileName == "models.csv"), ids.AddTableClaim),
            .. claims.OfMarkets(entityTables.Single(table => table.Schema.FileName == "markets.csv"), ids.AddTableClaim),
            .. faults.Count == 0 ? claims.OfRelationships(relationships) : [],
        ];
        faults.ThrowIfAny();

        EntityRecord[] entities = [.. entityTables.SelectMany(EntityBuilder.Build)];
        return new DataSet(manifest, entities, ClaimSpans.Compute(all, entities))
        {
            Notes = [.. manifests.Compare(manifest, [.. entityTables, relationships])],
        };
    }

    /// <summary>Reads only what a data set says about itself, which costs next to nothing.</summary>
    /// <exception cref="DataSetException">Its manifest is wrong.</exception>
    public static DataSetManifest ReadManifest(IDataSetFiles files, TimeProvider clock)
    {
        var faults = new FaultCollector();
        DataSetManifest manifest = new ManifestReader(files, clock, faults).Read();
        faults.ThrowIfAny();
        return manifest;
    }

    private static IdIndex Check(IReadOnlyList<Table> tables, FaultCollector faults)
    {
        var rows = new RowRules(faults);
        var ids = new IdIndex(faults);
        foreach (Table table in tables)
        {
            rows.Check(table);
            ids.Add(table);
        }

        var references = new ReferenceRules(ids, faults);
        foreach (Table table in tables)
        {
            references.Check(table);
        }

        references.CheckEndpoints(tables.Single(table => table.Schema == TableSchemas.Relationships));
        MarketRules.Check(tables.Single(table => table.Schema.FileName == "markets.csv"), faults);
        return ids;
    }
}
