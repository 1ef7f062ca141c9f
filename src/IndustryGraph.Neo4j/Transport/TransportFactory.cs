using IndustryGraph.Neo4j.QueryApi;

namespace IndustryGraph.Neo4j.Transport;

/// <summary>Chooses the transport by the scheme of the address.</summary>
internal static class TransportFactory
{
    /// <summary>Whether this build speaks Bolt: only with <c>-p:Neo4jTransport=Driver</c>, over the package Neo4j.Driver.</summary>
    public static bool SpeaksBolt =>
#if NEO4J_DRIVER
        true;
#else
        false;
#endif

    /// <summary>A transport to the server that the options, which were checked, name.</summary>
    public static INeo4jTransport Create(Neo4jOptions options)
    {
#if NEO4J_DRIVER
        if (Neo4jAddress.IsBolt(options.Uri))
        {
            return new Driver.DriverTransport(options);
        }
#endif
        return new QueryApiTransport(options, handler: null);
    }
}
