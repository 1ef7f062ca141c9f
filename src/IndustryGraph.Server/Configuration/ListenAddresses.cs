namespace IndustryGraph.Server.Configuration;

/// <summary>Where the configuration says that the server listens.</summary>
internal static class ListenAddresses
{
    public const string Default = "http://localhost:5080";

    /// <summary>All addresses of <c>urls</c>, <c>http_ports</c>, <c>https_ports</c> and <c>Kestrel:Endpoints</c>; the default where none is stated.</summary>
    public static IReadOnlyList<string> Read(IConfiguration configuration)
    {
        string[] stated =
        [
            .. Split(configuration["urls"]),
            .. Split(configuration["http_ports"]).Select(port => $"http://*:{port}"),
            .. Split(configuration["https_ports"]).Select(port => $"https://*:{port}"),
            .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>(),
        ];
        return stated.Length == 0 ? [Default] : stated;
    }

    private static string[] Split(string? value) => (value ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
