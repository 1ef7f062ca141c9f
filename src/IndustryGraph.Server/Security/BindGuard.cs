using System.Net;
using IndustryGraph.Hosting.Settings;

namespace IndustryGraph.Server.Security;

/// <summary>Refuses to start a server that others can reach and that everybody may ask, unless that is said to be wanted.</summary>
internal static class BindGuard
{
    /// <exception cref="SettingsException">An address is open to others, and nobody needs to sign in.</exception>
    public static void Check(IEnumerable<string> addresses, AuthOptions auth)
    {
        if (auth.IsConfigured || auth.AllowAnonymous || addresses.FirstOrDefault(address => !IsLocal(address)) is not { } open)
        {
            return;
        }

        throw new SettingsException(
            $"""
            The server would listen on {open}, which other machines can reach, and nobody would need to sign in there. One of these:
              listen on this machine alone:   --urls http://localhost:5080
              ask for a key:                  Auth:ApiKeys:0:Name=me and Auth:ApiKeys:0:Key=… (16 characters or more; 'openssl rand -hex 32' makes one)
              ask for a token:                Auth:Jwt:Authority=https://… and Auth:Jwt:Audience=…
              let everybody in, knowingly:    Auth:AllowAnonymous=true
            """);
    }

    /// <summary>Whether only this machine can reach an address: loopback, or a socket in the file system.</summary>
    private static bool IsLocal(string address)
    {
        BindingAddress parsed = BindingAddress.Parse(address);
        string host = parsed.Host.Trim('[', ']');
        return parsed.IsUnixPipe || parsed.IsNamedPipe
            || string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out IPAddress? ip) && IPAddress.IsLoopback(ip));
    }
}
