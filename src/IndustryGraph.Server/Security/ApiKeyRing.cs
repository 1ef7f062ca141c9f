using System.Security.Cryptography;
using System.Text;

namespace IndustryGraph.Server.Security;

/// <summary>The keys that open this server, as hashes. A look-up takes the same time whatever is given.</summary>
internal sealed class ApiKeyRing(AuthOptions options)
{
    private readonly (byte[] Hash, ApiKeyOptions Key)[] keys =
        [.. options.ApiKeys.Select(key => (key.Key is { Length: > 0 } text ? HashOf(text) : Convert.FromHexString(key.Sha256!), key))];

    /// <summary>The key that a caller gave; null where it is none of ours.</summary>
    public ApiKeyOptions? Find(string given)
    {
        byte[] hash = HashOf(given);
        ApiKeyOptions? found = null;
        foreach ((byte[] known, ApiKeyOptions key) in keys)
        {
            found = CryptographicOperations.FixedTimeEquals(known, hash) ? key : found;
        }

        return found;
    }

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
