using System.Security.Claims;

namespace IndustryGraph.Server.Security;

/// <summary>Roles as claims: those that we give, and those that tokens bring.</summary>
internal static class Roles
{
    public const string Reader = "reader";
    public const string Editor = "editor";

    private const string ReadScope = "industrygraph.read";
    private const string WriteScope = "industrygraph.write";

    /// <summary>The claims of a role; an editor is a reader, too.</summary>
    public static IEnumerable<Claim> ClaimsOf(Role role)
    {
        yield return new Claim(ClaimTypes.Role, Reader);
        if (role == Role.Editor)
        {
            yield return new Claim(ClaimTypes.Role, Editor);
        }
    }

    /// <summary>The role that a token gives by <c>roles</c> (reader, editor) or scopes (industrygraph.read, industrygraph.write); null for none.</summary>
    public static Role? OfToken(ClaimsPrincipal token)
    {
        HashSet<string> given = token.Claims
            .Where(claim => claim.Type is "roles" or "role" or "scope" or "scp")
            .SelectMany(claim => claim.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
        return given.Contains(Editor) || given.Contains(WriteScope) ? Role.Editor
            : given.Contains(Reader) || given.Contains(ReadScope) ? Role.Reader
            : null;
    }
}
