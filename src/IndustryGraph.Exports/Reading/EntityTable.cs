using System.Collections.Frozen;
using IndustryGraph.Exports.Model;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Exports.Reading;

/// <summary>Entities as nodes of an export: the properties of all kinds side by side.</summary>
internal static class EntityTable
{
    private const string Kind = "entityKind";
    private const string Labels = "labels";

    // The id and the name have places of their own; searchNames is an index of ours.
    private static readonly FrozenSet<string> Except = FrozenSet.Create(StringComparer.Ordinal, "id", "name", "searchNames", Kind, Labels);
    private static readonly string[] KindLabels = [.. Ontology.Entities.SelectMany(type => type.KindLabels.Values)];
    private static readonly AttributeTable Table = new([new(Kind, ExportAttributeType.Text), new(Labels, ExportAttributeType.TextList), .. Properties()]);

    public static IReadOnlyList<ExportAttribute> Attributes => Table.Attributes;

    /// <summary>The node of an entity, which has a text for an id.</summary>
    public static ExportNode ToNode(GraphNode entity)
    {
        string id = entity.Properties["id"].AsString();
        string[] labels = [.. entity.Labels.OrderBy(Rank).ThenBy(label => label, StringComparer.Ordinal)];
        GraphValue[] values = Table.Spread(entity.Properties, Except);
        values[Table[Kind]] = GraphValue.String(labels.Select(Ontology.EntityByLabel).FirstOrDefault(type => type is not null)?.Name);
        values[Table[Labels]] = GraphValue.Object(GraphList.OfStrings(labels));
        GraphValue name = entity.Properties["name"];
        return new ExportNode(id, name.IsString ? name.AsString() : id, values, entity);
    }

    // From the general to the special; stores hold labels in no order.
    private static int Rank(string label) =>
        label == Ontology.EntityLabel ? 0 : Ontology.EntityByLabel(label) is not null ? 1 : KindLabels.Contains(label) ? 2 : 3;

    private static IEnumerable<ExportAttribute> Properties() => Ontology.Entities
        .SelectMany(type => type.Properties)
        .Where(property => !Except.Contains(property.Name))
        .GroupBy(property => property.Name)
        .Select(group => new ExportAttribute(group.Key, group.Select(property => TypeOf(property.Type)).Distinct().ToArray() is [var one] ? one : ExportAttributeType.Text));

    private static ExportAttributeType TypeOf(PropertyType type) => type switch
    {
        PropertyType.TextList or PropertyType.EnumerationList => ExportAttributeType.TextList,
        PropertyType.Year or PropertyType.Integer => ExportAttributeType.Integer,
        PropertyType.Percent => ExportAttributeType.Number,
        _ => ExportAttributeType.Text,
    };
}
