using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.DataSets;

/// <summary>Which id names what. Ids have the form of slugs and are unique over all files.</summary>
internal sealed class IdIndex(FaultCollector faults)
{
    private readonly Dictionary<string, (string Place, EntityType? Type)> byId = new(StringComparer.Ordinal);

    private readonly HashSet<EntityKind> unreadable = [];

    /// <summary>Whether an entity with that id may exist without being known, since a file of such kinds could not be read.</summary>
    public bool MayExist(string id, IEnumerable<EntityKind> kinds) => !byId.ContainsKey(id) && kinds.Any(unreadable.Contains);

    /// <summary>The kind of the entity with that id; null where the id is unknown or names a claim.</summary>
    public EntityType? TypeOf(string id) => byId.TryGetValue(id, out var entry) ? entry.Type : null;

    /// <summary>The ids of entities, for suggestions.</summary>
    public IEnumerable<string> EntityIds(Func<EntityType, bool> wanted) =>
        byId.Where(entry => entry.Value.Type is { } type && wanted(type)).Select(entry => entry.Key);

    public void Add(Table table)
    {
        if (!table.IsReadable && table.Schema.Entity is { } type)
        {
            unreadable.Add(type.Kind);
        }

        foreach (string id in table.BrokenIds)
        {
            byId.TryAdd(id, (table.Schema.FileName, table.Schema.Entity));
        }

        foreach (TableRow row in table.Rows.Where(row => row.Id.Length > 0))
        {
            if (!HasForm(table.Schema, row.Id))
            {
                Report(table.Schema, row, FormMessage(table.Schema, row.Id));
            }
            else if (!byId.TryAdd(row.Id, ($"{table.Schema.FileName}, line {row.Line}", table.Schema.Entity)))
            {
                Report(table.Schema, row, $"the id is taken by {byId[row.Id].Place}; ids are unique over all files.");
            }
        }
    }

    /// <summary>Reserves the id of a claim that a table makes by itself.</summary>
    public void AddTableClaim(TableSchema schema, TableRow row, Claim claim)
    {
        if (!byId.TryAdd(claim.Id, ($"{schema.FileName}, line {row.Line}", null)))
        {
            faults.Add(schema.Rank, new Fault(schema.FileName, row.Line, null, claim.Id, $"the row makes a claim of this id, which {byId[claim.Id].Place} has already."));
        }
    }

    private static bool HasForm(TableSchema schema, string id) => schema.Entity is null ? Slug.IsClaimId(id) : Slug.IsEntityId(id);

    private static string FormMessage(TableSchema schema, string id)
    {
        string example = schema.Entity is null ? "ford--uses--meb--2019-07-12" : "volkswagen-group";
        return id.Length > Slug.MaxLength
            ? $"an id has at most {Slug.MaxLength} characters."
            : $"an id is made of lower-case ASCII letters and digits joined by hyphens, for example {example}.";
    }

    private void Report(TableSchema schema, TableRow row, string message) =>
        faults.Add(schema.Rank, new Fault(schema.FileName, row.Line, "id", row.Id, message));
}
