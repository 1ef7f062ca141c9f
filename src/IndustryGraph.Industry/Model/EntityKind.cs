namespace IndustryGraph.Industry.Model;

/// <summary>The kinds of things in the graph. Each is a label of its own beside <c>Entity</c>.</summary>
public enum EntityKind
{
    /// <summary>A company, marque, startup, supplier, joint venture, state or fund.</summary>
    Organization,

    /// <summary>What vehicles are built on: a vehicle, battery, software or self-driving platform.</summary>
    Platform,

    /// <summary>One generation of a model on one platform.</summary>
    VehicleModel,

    /// <summary>A region, country or segment.</summary>
    Market,

    /// <summary>A technology that organizations work on.</summary>
    Technology,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A deal between several parties.</summary>
    Agreement,

    /// <summary>A page or article that claims rest on.</summary>
    Source,
}
