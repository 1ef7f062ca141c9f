using System.Security.Claims;
using IndustryGraph.Server.Configuration;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace IndustryGraph.Server.Security;

/// <summary>What a caller may do. Whatever is not marked as public wants a reader; statements that write want an editor.</summary>
internal sealed class Access(AuthOptions auth, CypherOptions cypher)
{
    /// <summary>Whether statements of Cypher may write: an editor's, or where nobody can sign in, everybody's if <c>Cypher:AllowWrites</c> says so.</summary>
    public bool MayWrite(ClaimsPrincipal caller) => auth.IsConfigured ? caller.IsInRole(Roles.Editor) : cypher.AllowWrites;

    /// <summary>How writing becomes possible, for those who may not.</summary>
    public string HowToWrite => auth.IsConfigured
        ? "Sign in with a key or token of an editor to write."
        : "This server only reads here; Cypher:AllowWrites=true lets statements write.";
}

/// <summary>Wants somebody who may read. Where nobody can sign in, or everybody is let in, that is everybody.</summary>
internal sealed class ReaderRequirement : IAuthorizationRequirement;

/// <summary>Decides on <see cref="ReaderRequirement"/>. Credentials that are wrong are refused also where none are needed.</summary>
internal sealed class ReaderHandler(AuthOptions auth) : AuthorizationHandler<ReaderRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ReaderRequirement requirement)
    {
        bool isOpen = !auth.IsConfigured || auth.AllowAnonymous;
        if (context.User.IsInRole(Roles.Reader) || (isOpen && !await AreWrongAsync(context.Resource as HttpContext)))
        {
            context.Succeed(requirement);
        }
    }

    private async Task<bool> AreWrongAsync(HttpContext? context) =>
        auth.IsConfigured && context is not null && GivenCredentials.AreIn(context.Request) && (await context.AuthenticateAsync()).Failure is not null;
}
