using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.DataSets;

/// <summary>A data set without faults, ready to be loaded.</summary>
/// <param name="Manifest">What it says about itself.</param>
/// <param name="Entities">Its entities.</param>
/// <param name="Claims">Its claims, with spans, those of the tables of models and markets included.</param>
public sealed record DataSet(DataSetManifest Manifest, IReadOnlyList<EntityRecord> Entities, IReadOnlyList<Claim> Claims)
{
    /// <summary>What is odd and no fault: files that differ from what the manifest says about them.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>An entity of a data set.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Properties">Its properties, the id among them. Those without a value are left out, lists are always there.</param>
public sealed record EntityRecord(EntityType Type, string Id, GraphMap Properties)
{
    /// <summary>Its labels: <c>Entity</c>, that of its kind, and what the kind of an organization adds.</summary>
    public IReadOnlyList<string> Labels =>
        Properties["kind"] is { IsNull: false } kind && Type.KindLabels.TryGetValue(kind.AsString(), out string? label)
            ? [Ontology.EntityLabel, Type.Label, label]
            : [Ontology.EntityLabel, Type.Label];
}
