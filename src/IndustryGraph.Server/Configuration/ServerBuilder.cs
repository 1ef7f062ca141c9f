using IndustryGraph.Graph.Engines;
using IndustryGraph.GraphQL;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Hosting.Stores;
using IndustryGraph.Industry.Import;
using IndustryGraph.Server.Http;
using IndustryGraph.Server.Http.Cypher.Transactions;
using IndustryGraph.Server.Http.Health;
using IndustryGraph.Server.Observability;
using IndustryGraph.Server.Security;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.HostFiltering;

namespace IndustryGraph.Server.Configuration;

/// <summary>Puts the server together: settings, store, services.</summary>
internal static class ServerBuilder
{
    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    public static WebApplicationBuilder Create(string[] args)
    {
        // The content root is where the program lies, so that it finds its files whatever folder it is started from.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration.AddSecretFiles(builder.Configuration);
        if (!StatesAddress(builder.Configuration))
        {
            builder.WebHost.UseUrls(ListenAddresses.Default);
        }

        return builder;
    }

    /// <summary>Reads the settings, before anything is opened, and adds the services.</summary>
    public static void AddServer(this WebApplicationBuilder builder)
    {
        IServiceCollection services = builder.Services;
        LimitsOptions limits = SettingsReader.Read<LimitsOptions>(builder.Configuration, LimitsOptions.Section);
        CorsPolicy cors = CorsSettings.Read(builder.Configuration);
        AuthOptions auth = SettingsReader.Read<AuthOptions>(builder.Configuration, AuthOptions.Section);
        BindGuard.Check(ListenAddresses.Read(builder.Configuration), auth);
        services.AddSingleton(limits);
        services.AddSingleton(SettingsReader.Read<CypherOptions>(builder.Configuration, CypherOptions.Section));
        services.AddSingleton(SettingsReader.Read<StoreOptions>(builder.Configuration, StoreOptions.Section));
        services.AddSingleton(TimeProvider.System);
        services.AddAccess(auth);
        services.AddSingleton(cors);
        services.AddIndustryGraphGraphQL(options => options.StatementLimits = limits.ToStatementLimits());
        services.AddProblemDetails(options => options.CustomizeProblemDetails = Problems.Complete);
        services.AddSingleton<OpenTransactions>();
        services.AddHealthChecks().AddCheck<StoreHealthCheck>("store");
        services.AddCors(options => options.AddDefaultPolicy(cors));
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = AllowedHosts(builder.Configuration));
        services.Configure<HostOptions>(host => host.ShutdownTimeout = limits.Shutdown);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.MaxRequestBytes;
        });
        builder.AddTelemetry(SettingsReader.Read<ObservabilityOptions>(builder.Configuration, ObservabilityOptions.Section));
        builder.AddLogging();
    }

    /// <summary>Opens the store, seeds an empty one, and lets the services use its engine.</summary>
    public static async Task<OpenedStore> OpenStoreAsync(this WebApplicationBuilder builder)
    {
        OpenedStore store = await new StoreOpener(builder.Configuration) { Waiting = new StartWait() }.OpenAsync(StoreAccess.Write);
        byte[]? cursorKey = await StoreMarker.CursorKeyAsync(store.Engine);
        builder.Services.Configure<GraphQLOptions>(options => options.CursorKey = cursorKey);
        builder.Services.AddSingleton<IGraphEngine>(services => new ObservedEngine(store.Engine, services.GetRequiredService<StatementObserver>()));
        return store;
    }

    private static bool StatesAddress(IConfiguration configuration) =>
        configuration["urls"] is not null || configuration["http_ports"] is not null || configuration["https_ports"] is not null
        || configuration.GetSection("Kestrel:Endpoints").Exists();

    private static string[] AllowedHosts(IConfiguration configuration)
    {
        string[] named = [.. (configuration["AllowedHosts"] ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return named.Contains("*") ? ["*"] : [.. LocalNames, .. named];
    }
}
