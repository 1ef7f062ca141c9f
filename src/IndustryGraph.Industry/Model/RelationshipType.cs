namespace IndustryGraph.Industry.Model;

/// <summary>A type of relationship: every relationship is a claim.</summary>
/// <param name="Name">The type, for example <c>INVESTS_IN</c>.</param>
/// <param name="Endpoints">The pairs of kinds that it may join.</param>
public sealed record RelationshipType(string Name, IReadOnlyList<RelationshipEndpoints> Endpoints)
{
    /// <summary>The type as ids spell it, for example <c>invests-in</c>.</summary>
    public string IdPart { get; } = Name.ToLowerInvariant().Replace('_', '-');

    /// <summary>Whether its claims come from the tables of models and markets and have no sources.</summary>
    public bool FromTables { get; init; }

    /// <summary>The property that a percentage of such a claim is: a stake, or a share of a market.</summary>
    public string PercentProperty { get; init; } = "stakePercent";

    /// <summary>Whether it may join these kinds, in this direction.</summary>
    public bool Allows(EntityKind subject, EntityKind @object) => Endpoints.Contains(new RelationshipEndpoints(subject, @object));

    /// <summary>The kinds that may be its subject.</summary>
    public IEnumerable<EntityKind> SubjectKinds => Endpoints.Select(pair => pair.Subject).Distinct();

    /// <summary>The kinds that may be its object, whatever the subject.</summary>
    public IEnumerable<EntityKind> ObjectKinds => Endpoints.Select(pair => pair.Object).Distinct();
}

/// <summary>The kinds at the two ends of a relationship.</summary>
public readonly record struct RelationshipEndpoints(EntityKind Subject, EntityKind Object);
