using System.Text.RegularExpressions;
using IndustryGraph.Hosting.Settings;
using Microsoft.Extensions.Configuration;

namespace IndustryGraph.Cli.Settings;

/// <summary>Tells settings (<c>--Store:Path=graph.igdb</c>, <c>--Store:Path graph.igdb</c>), which the server knows too, from the arguments of a command.</summary>
internal static partial class ConfigurationArguments
{
    public static (IReadOnlyList<string> Settings, IReadOnlyList<string> Others) Split(IReadOnlyList<string> arguments)
    {
        var settings = new List<string>();
        var rest = new List<string>();
        for (int i = 0; i < arguments.Count; i++)
        {
            if (!SettingName().IsMatch(arguments[i]))
            {
                rest.Add(arguments[i]);
                continue;
            }

            settings.Add(arguments[i]);
            if (!arguments[i].Contains('=', StringComparison.Ordinal) && i + 1 < arguments.Count)
            {
                settings.Add(arguments[++i]);
            }
        }

        return (settings, rest);
    }

    public static IConfiguration Build(IReadOnlyList<string> settings)
    {
        var configuration = new ConfigurationManager();
        configuration.SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine([.. settings]);
        configuration.AddSecretFiles(configuration);
        return configuration;
    }

    [GeneratedRegex("^--[A-Za-z0-9]+(:[A-Za-z0-9]+)+(=|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SettingName();
}
