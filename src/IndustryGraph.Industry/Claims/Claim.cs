using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.Claims;

/// <summary>One version of a claim: a relationship, as somebody states it.</summary>
public sealed record Claim
{
    /// <summary>The id, which all versions share.</summary>
    public required string Id { get; init; }

    /// <summary>The version, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The type.</summary>
    public required RelationshipType Type { get; init; }

    /// <summary>The id of the entity where it starts.</summary>
    public required string Subject { get; init; }

    /// <summary>The id of the entity where it ends.</summary>
    public required string Object { get; init; }

    /// <summary>The latest known status, one of <see cref="ClaimStatus"/>.</summary>
    public required string Status { get; init; }

    /// <summary>When it begins, as stated; null where nothing is stated.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>When it ended, as stated; null where nothing is stated.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The days on which it holds.</summary>
    public ClaimSpan Span { get; init; }

    /// <summary>When this version came into the graph.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>The ids of its sources; empty where the basis is general knowledge.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>A stake or a market share, as its type says.</summary>
    public double? Percent { get; init; }

    /// <summary>An amount of money, in whole units of its currency.</summary>
    public long? Amount { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    public string? Currency { get; init; }

    /// <summary>In which roles.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>What else there is to say.</summary>
    public string? Note { get; init; }

    /// <summary>What it rests on, one of <see cref="ClaimBasis"/>.</summary>
    public string Basis => Type.FromTables ? ClaimBasis.GeneralKnowledge : ClaimBasis.Sourced;

    /// <summary>The properties of the relationship. Those without a value are left out.</summary>
    public GraphMap ToProperties()
    {
        var properties = new PropertyMapBuilder(19);
        properties.Add("id", GraphValue.String(Id));
        properties.Add("version", GraphValue.Integer(Version));
        properties.Add("status", GraphValue.String(Status));
        properties.Add("basis", GraphValue.String(Basis));
        properties.Add("since", GraphValue.String(Since?.ToString()));
        properties.Add("until", GraphValue.String(Until?.ToString()));
        Span.AddTo(properties);
        properties.Add("recordedAt", GraphValue.DateTime(RecordedAt));
        properties.Add("sources", GraphValue.Object(GraphList.OfStrings(Sources)));
        properties.Add(Type.PercentProperty, Percent is { } percent ? GraphValue.Float(percent) : GraphValue.Null);
        properties.Add("amount", Amount is { } amount ? GraphValue.Integer(amount) : GraphValue.Null);
        properties.Add("currency", GraphValue.String(Currency));
        properties.Add("roles", GraphValue.Object(GraphList.OfStrings(Roles)));
        properties.Add("note", GraphValue.String(Note));
        return properties.ToMap();
    }
}
