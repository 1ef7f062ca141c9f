using IndustryGraph.Engine.Storage.Indexes;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Storage.Writing;

/// <summary>
/// Keeps the trees of the live layer in step with its columns. A tree reads values from the columns, so an entity leaves
/// it before they change and comes back after; uniqueness is checked before anything changes.
/// </summary>
internal sealed class IndexMaintenance(GraphRoot live)
{
    /// <summary>Refuses a value that another entity of a unique index has.</summary>
    public void VerifyUnique(IndexDescriptor index, long entity, GraphValue[] values)
    {
        if (!index.IsUnique || values.Any(static value => value.IsFloat && double.IsNaN(value.AsFloat())))
        {
            return;
        }

        if (live.TreeOf(index)!.FindEqual(live, values, (uint)entity) is { } other)
        {
            throw Taken(index, other, values);
        }
    }

    public void Add(OwnerToken token, IndexDescriptor index, long entity, GraphValue[] values) =>
        Own(token, index).Add(live, values, (uint)entity);

    public void Remove(OwnerToken token, IndexDescriptor index, long entity, GraphValue[] values) =>
        Own(token, index).Remove(live, values, (uint)entity);

    /// <summary>The values by which an entity stands in an index; null if it lacks one.</summary>
    public GraphValue[]? ValuesOf(IndexDescriptor index, long entity) => new IndexEntryReader(live, index).ValuesOf((uint)entity);

    /// <summary>The same values after a property has changed; null if one is missing then.</summary>
    public GraphValue[]? ValuesAfter(IndexDescriptor index, long entity, int key, GraphValue value)
    {
        var reader = new IndexEntryReader(live, index);
        var values = new GraphValue[index.Keys.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = index.Keys[i] == key ? value : reader.ValueOf((uint)entity, i);
            if (!reader.Takes(values[i]))
            {
                return null;
            }
        }

        return values;
    }

    private GraphException Taken(IndexDescriptor index, uint other, GraphValue[] values)
    {
        string what = index.OnRelationships ? "Relationship" : "Node";
        string owner = index.OnRelationships ? $"type `{live.TypeName(index.LabelsOrTypes[0])}`" : $"label `{live.LabelName(index.LabelsOrTypes[0])}`";
        IEnumerable<string> pairs = index.Keys.Select((key, i) => $"`{live.KeyName(key)}` = {GraphValueFormatter.Format(values[i])}");
        return new GraphException(
            GraphErrorCodes.ConstraintValidationFailed,
            $"{what}({other}) already exists with {owner} and {(values.Length == 1 ? "property" : "properties")} {string.Join(", ", pairs)}, which the constraint `{index.Name}` keeps unique.");
    }

    private IndexTree Own(OwnerToken token, IndexDescriptor index) => live.Trees[index.Id] = live.TreeOf(index)!.Own(token);
}
