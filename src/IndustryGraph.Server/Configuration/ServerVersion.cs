using System.Reflection;

namespace IndustryGraph.Server.Configuration;

/// <summary>The version of this server, with the commit that it was built from.</summary>
internal static class ServerVersion
{
    public static string Text { get; } = typeof(ServerVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
