using IndustryGraph.Exports.Requests;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Exports.Reading;

/// <summary>Which entities and claims are in an export, as conditions of Cypher over the parameters that it brings.</summary>
internal sealed class ClaimFilter(ExportRequest request)
{
    private static readonly ClaimTruth Truth = new("$asOf", "$knownAt");

    /// <summary>The condition on a claim.</summary>
    public string Claim(string claim)
    {
        string condition = Truth.IsKnown(claim);
        if (request.AsOf is null)
        {
            return condition;
        }

        if (Truth.InPhases(claim, request.Phases) is { } inPhases)
        {
            condition += $" AND {inPhases}";
        }

        return request.Statuses is null ? condition : $"{condition} AND {Truth.StatusOn(claim)} IN $statuses";
    }

    /// <summary>An expression for the status on the day.</summary>
    public string StatusOn(string claim) => request.AsOf is null ? "null" : Truth.StatusOn(claim);

    /// <summary>The condition on an entity that is no source.</summary>
    public string Entity(string entity) => request.Kinds is null
        ? $"NOT {entity}:Source"
        : $"any(label IN labels({entity}) WHERE label IN $labels)";

    /// <summary>The types of a pattern, with the colon; empty for all.</summary>
    public string Types => request.RelationshipTypes is null ? "" : ":" + string.Join('|', request.RelationshipTypes);

    /// <summary>The parameters of the conditions, with more.</summary>
    public GraphMap Parameters(params (string Name, GraphValue Value)[] more)
    {
        var parameters = new List<KeyValuePair<string, GraphValue>> { new("knownAt", GraphValue.DateTime(request.KnownAt)) };
        if (request.AsOf is { } day)
        {
            parameters.Add(new("asOf", GraphValue.Date(day)));
        }

        if (request.Statuses is { } statuses)
        {
            parameters.Add(new("statuses", GraphValue.Object(GraphList.OfStrings(statuses))));
        }

        if (request.Kinds is { } kinds)
        {
            parameters.Add(new("labels", GraphValue.Object(GraphList.OfStrings(Ontology.Entities.Where(type => kinds.Contains(type.Name)).Select(type => type.Label)))));
        }

        return GraphMap.Of(parameters.Concat(more.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))));
    }
}
