using IndustryGraph.Neo4j.Transport;

namespace IndustryGraph.Neo4j;

/// <summary>Tells which addresses this build can ask, and for those of Bolt, where it does not speak it, which one to use instead.</summary>
internal static class Neo4jAddress
{
    private const string AuraDomain = ".databases.neo4j.io";

    /// <summary>What is wrong with an address, and what would be right; null where it can be used.</summary>
    public static string? FaultOf(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        if (!System.Uri.TryCreate(address, UriKind.Absolute, out System.Uri? uri) || uri.Host.Length == 0)
        {
            return $"Neo4j:Uri '{address}' is no address: write it as http://localhost:7474.";
        }

        if (uri.UserInfo.Length > 0)
        {
            return "Neo4j:Uri holds credentials: give them as Neo4j:User and Neo4j:Password.";
        }

        return uri.Scheme switch
        {
            "http" or "https" => null,
            _ when IsBolt(uri.Scheme) => TransportFactory.SpeaksBolt ? null :
                $"Neo4j:Uri '{address}' is a Bolt address, and this program speaks Neo4j's HTTP Query API: use {HttpAddressOf(uri)}.",
            _ => $"Neo4j:Uri '{address}' has the scheme {uri.Scheme}: use http or https, as http://localhost:7474.",
        };
    }

    /// <summary>Whether an address, or a scheme alone, is one of Bolt.</summary>
    public static bool IsBolt(string? address) => address?.Split(':', 2)[0] is "bolt" or "neo4j" or "bolt+s" or "bolt+ssc" or "neo4j+s" or "neo4j+ssc";

    private static string HttpAddressOf(System.Uri bolt)
    {
        if (bolt.Host.EndsWith(AuraDomain, StringComparison.OrdinalIgnoreCase))
        {
            return $"https://{bolt.Host}";
        }

        return bolt.Scheme.Contains('+', StringComparison.Ordinal) ? $"https://{bolt.Host}:7473" : $"http://{bolt.Host}:7474";
    }
}
