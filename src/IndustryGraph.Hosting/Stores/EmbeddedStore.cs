using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Hosting.Stores;

/// <summary>Opens the store of the embedded engine.</summary>
internal static class EmbeddedStore
{
    public static IGraphEngine Open(string path, StoreAccess access, TimeProvider time) =>
        throw new GraphException(GraphErrorCodes.NotSupported, "The embedded engine is not wired yet: use Store:Kind=Neo4j.");
}
