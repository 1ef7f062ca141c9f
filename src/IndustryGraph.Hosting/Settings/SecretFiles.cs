using IndustryGraph.Neo4j;
using Microsoft.Extensions.Configuration;

namespace IndustryGraph.Hosting.Settings;

/// <summary>Settings that lie in files of their own, as containers get their secrets.</summary>
public static class SecretFiles
{
    /// <summary>The file with user and password of a Neo4j, in the form of its own <c>NEO4J_AUTH</c>: <c>neo4j/password</c>.</summary>
    public const string AuthFile = "Neo4j:AuthFile";

    /// <summary>The folder whose files are settings: <c>Neo4j__Password</c> holds <c>Neo4j:Password</c>.</summary>
    public const string Folder = "Secrets:Folder";

    private const string DefaultFolder = "/run/secrets";

    /// <summary>Adds what the files hold. It counts before all settings that were added so far.</summary>
    /// <exception cref="SettingsException">A file that is named does not exist or is not of its form.</exception>
    public static void AddSecretFiles(this IConfigurationBuilder builder, IConfiguration named)
    {
        string? folder = named[Folder];
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new SettingsException($"{Folder} '{folder}' is no folder: give one whose files are named as settings, with __ for the colon.");
        }

        builder.AddKeyPerFile(Path.GetFullPath(folder ?? DefaultFolder), optional: true, reloadOnChange: false);
        if (named[AuthFile] is { Length: > 0 } file)
        {
            builder.AddInMemoryCollection(ReadAuth(file));
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> ReadAuth(string file)
    {
        string text;
        try
        {
            text = File.ReadAllText(file).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{AuthFile} cannot be read: {exception.Message}");
        }

        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < text.Length - 1
            ? [new($"Neo4j:{nameof(Neo4jOptions.User)}", text[..slash]), new($"Neo4j:{nameof(Neo4jOptions.Password)}", text[(slash + 1)..])]
            : throw new SettingsException($"{AuthFile} '{file}' does not hold a user and a password: write them as neo4j/password.");
    }
}
