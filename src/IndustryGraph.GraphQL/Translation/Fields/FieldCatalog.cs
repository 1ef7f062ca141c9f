using System.Collections.Frozen;
using IndustryGraph.GraphQL.Schema;

namespace IndustryGraph.GraphQL.Translation.Fields;

/// <summary>
/// Which field is read how. What is not listed is read from the map that its owner is, under the field's own name: the
/// types that only questions answer need no entry.
/// </summary>
internal static class FieldCatalog
{
    private static readonly FieldTranslation FromMap = new MapField();

    private static readonly FrozenDictionary<(string Type, string Field), FieldTranslation> Fields =
        EntityFields().Concat(ClaimFields()).ToFrozenDictionary(f => (f.Type, f.Field), f => f.Translation);

    public static FieldTranslation Find(string type, string field) =>
        field == "__typename" ? new ConstantTranslation(type) : Fields.GetValueOrDefault((type, field), FromMap);

    private static IEnumerable<(string Type, string Field, FieldTranslation Translation)> EntityFields()
    {
        foreach (EntityType type in EntityTypes.All)
        {
            yield return (type.Name, "id", new PropertyField("id"));
            yield return (type.Name, "name", new PropertyField("name"));
            yield return (type.Name, "entityKind", new ConstantTranslation(type.Kind));
            yield return (type.Name, "claims", type == EntityTypes.Source ? new SupportedClaimsField() : new ClaimsField());
            foreach (EntityProperty property in type.Properties)
            {
                yield return (type.Name, property.Name, new PropertyField(property.Name));
            }

            foreach (EntityRelation relation in type.Relations)
            {
                yield return (type.Name, relation.Name, new RelationField(type.Name, relation));
            }
        }

        yield return (EntityTypes.Organization.Name, "group", new GroupField());
    }

    private static IEnumerable<(string Type, string Field, FieldTranslation Translation)> ClaimFields()
    {
        const string Claim = "Claim";
        foreach (string property in new[] { "id", "version", "status", "recordedAt", "retractedAt", "stakePercent", "marketSharePercent", "amount", "currency", "roles", "note" })
        {
            yield return (Claim, property, new PropertyField(property));
        }

        yield return (Claim, "type", new ClaimTypeField());
        yield return (Claim, "subject", new ClaimEndField("startNode"));
        yield return (Claim, "object", new ClaimEndField("endNode"));
        yield return (Claim, "statusOn", new StatusOnField());
        yield return (Claim, "phaseOn", new PhaseOnField());
        yield return (Claim, "validFrom", new StatedDateField("since", "validFrom", IsEnd: false));
        yield return (Claim, "validTo", new StatedDateField("until", "validTo", IsEnd: true));
        yield return (Claim, "basis", new ClaimBasisField());
        yield return (Claim, "sources", new ClaimSourcesField());
    }
}
