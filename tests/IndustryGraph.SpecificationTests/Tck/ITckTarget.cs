using IndustryGraph.Graph.Engines;

namespace IndustryGraph.SpecificationTests.Tck;

/// <summary>The engine that the TCK runs against.</summary>
internal interface ITckTarget
{
    /// <summary>Whether its errors carry the TCK's type, phase and detail; if not, any error will do where one is expected.</summary>
    bool ClassifiesErrors { get; }

    /// <summary>An engine over an empty graph that knows the given procedures. The case disposes it.</summary>
    Task<IGraphEngine> OpenAsync(IReadOnlyList<TckProcedure> procedures);
}
