using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.DataSets;

namespace IndustryGraph.Industry.Import;

/// <summary>
/// What leads from a stored graph to a newer version of its data set. Nothing is overwritten: a claim that changed is
/// retracted and recorded anew as its next version, one that vanished is retracted. Claims that were written or changed in
/// the store itself are nobody else's business and stay.
/// </summary>
internal sealed class UpgradePlan
{
    private static readonly HashSet<string> Bookkeeping = ["version", "recordedAt", "retractedAt"];

    public List<EntityRecord> Created { get; } = [];

    public List<EntityRecord> Updated { get; } = [];

    public List<Claim> Recorded { get; } = [];

    public List<StoredClaim> Retracted { get; } = [];

    public int Kept { get; private set; }

    public static UpgradePlan Between(StoredGraph stored, DataSet next, IReadOnlyCollection<DateTimeOffset> releases)
    {
        var plan = new UpgradePlan();
        foreach (EntityRecord entity in next.Entities)
        {
            plan.Compare(entity, stored.Entities.GetValueOrDefault(entity.Id));
        }

        foreach (Claim claim in next.Claims)
        {
            plan.Compare(claim, stored.Claims.GetValueOrDefault(claim.Id), releases);
        }

        HashSet<string> known = [.. next.Claims.Select(claim => claim.Id)];
        plan.Retracted.AddRange(stored.Claims.Values.Where(claim => !claim.IsRetracted && !known.Contains(claim.Id) && IsReleased(claim, releases)));
        return plan;
    }

    private void Compare(EntityRecord entity, GraphNode? stored)
    {
        if (stored is null)
        {
            Created.Add(entity);
        }
        else if (!SameProperties(entity, stored) || entity.Labels.Except(stored.Labels).Any())
        {
            Updated.Add(entity);
        }
    }

    private void Compare(Claim claim, StoredClaim? stored, IReadOnlyCollection<DateTimeOffset> releases)
    {
        if (stored is null)
        {
            Recorded.Add(claim);
        }
        else if (!stored.IsRetracted && IsSame(claim, stored))
        {
            return;
        }
        else if (!IsReleased(stored, releases))
        {
            Kept++;
        }
        else
        {
            if (!stored.IsRetracted)
            {
                Retracted.Add(stored);
            }

            Recorded.Add(claim with { Version = (int)stored.Version + 1 });
        }
    }

    private static bool IsReleased(StoredClaim claim, IReadOnlyCollection<DateTimeOffset> releases) =>
        IsOneOf(claim.Properties["recordedAt"], releases) && (!claim.IsRetracted || IsOneOf(claim.Properties["retractedAt"], releases));

    private static bool IsOneOf(GraphValue instant, IReadOnlyCollection<DateTimeOffset> releases) =>
        instant.Kind == GraphValueKind.DateTime && releases.Contains(instant.ToDateTimeOffset());

    private static bool IsSame(Claim claim, StoredClaim stored) =>
        claim.Type.Name == stored.Type && claim.Subject == stored.Subject && claim.Object == stored.Object
        && SameEntries(Without(claim.ToProperties()), Without(stored.Properties));

    private static Dictionary<string, GraphValue> Without(GraphMap properties) =>
        properties.Where(property => !Bookkeeping.Contains(property.Key)).ToDictionary(StringComparer.Ordinal);

    // The data set speaks for the properties of the ontology only.
    private static bool SameProperties(EntityRecord entity, GraphNode stored) => SameEntries(
        entity.Properties.ToDictionary(StringComparer.Ordinal),
        stored.Properties
            .Where(property => entity.Properties.ContainsKey(property.Key) || entity.Type.Property(property.Key) is not null)
            .ToDictionary(StringComparer.Ordinal));

    private static bool SameEntries(Dictionary<string, GraphValue> left, Dictionary<string, GraphValue> right) =>
        left.Count == right.Count && left.All(entry => right.TryGetValue(entry.Key, out GraphValue value)
            && GraphValueComparison.AreEquivalent(entry.Value, value));
}
