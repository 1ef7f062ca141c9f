using System.Globalization;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.Model;
using IndustryGraph.Industry.Search;

namespace IndustryGraph.Industry.DataSets;

/// <summary>Makes entities of checked rows.</summary>
internal static class EntityBuilder
{
    public static IEnumerable<EntityRecord> Build(Table table)
    {
        EntityType type = table.Schema.Entity!;
        int[] columns = [.. type.Properties.Select(property => table[property.Column])];
        foreach (TableRow row in table.Rows)
        {
            var properties = new PropertyMapBuilder(columns.Length + 1);
            for (int i = 0; i < columns.Length; i++)
            {
                properties.Add(type.Properties[i].Name, ValueOf(type.Properties[i].Type, row, columns[i]));
            }

            properties.Add(SearchNames.Property, SearchNamesOf(row.Id, properties.ToMap()));
            yield return new EntityRecord(type, row.Id, properties.ToMap());
        }
    }

    private static GraphValue SearchNamesOf(string id, GraphMap properties)
    {
        IEnumerable<string> aliases = properties["aliases"] is { IsNull: false } list ? list.AsList().Select(alias => alias.AsString()) : [];
        return GraphValue.Object(GraphList.OfStrings(SearchNames.Of(id, properties["name"].AsString(), aliases)));
    }

    private static GraphValue ValueOf(PropertyType type, TableRow row, int column) => type switch
    {
        PropertyType.TextList or PropertyType.EnumerationList => GraphValue.Object(GraphList.OfStrings(row.List(column))),
        PropertyType.Year or PropertyType.Integer when row[column] is { } number => GraphValue.Integer(long.Parse(number, CultureInfo.InvariantCulture)),
        _ => GraphValue.String(row[column]),
    };
}
