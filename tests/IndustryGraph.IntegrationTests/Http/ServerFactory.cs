using IndustryGraph.Server.Configuration;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace IndustryGraph.IntegrationTests.Http;

/// <summary>The server in this process over a store of its own, in a temporary folder that goes with it.</summary>
internal sealed class ServerFactory : WebApplicationFactory<CypherOptions>
{
    private readonly string folder = Directory.CreateTempSubdirectory("industrygraph-server-").FullName;
    private readonly (string Key, string Value)[] settings;

    /// <param name="settings">Settings beside that of the store. By default the store stays empty.</param>
    public ServerFactory(params (string Key, string Value)[] settings)
    {
        this.settings = settings;
        ClientOptions.AllowAutoRedirect = false;
    }

    public string StorePath => Path.Combine(folder, "test.igdb");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Store:Path", StorePath);
        builder.UseSetting("Store:Seed", "None");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        foreach ((string key, string value) in settings)
        {
            builder.UseSetting(key, value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
