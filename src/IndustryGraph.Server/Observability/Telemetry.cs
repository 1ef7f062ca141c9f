using IndustryGraph.GraphQL;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Server.Configuration;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace IndustryGraph.Server.Observability;

/// <summary>Metrics for Prometheus, and traces where a collector is named.</summary>
internal static class Telemetry
{
    private const string EndpointSetting = "Otlp:Endpoint";
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ServiceName = "industrygraph";

    // ASP.NET Core, its server, the runtime, calls to Neo4j, and our own.
    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "System.Net.Http", StatementMetrics.MeterName];

    public static void AddTelemetry(this WebApplicationBuilder builder, ObservabilityOptions options)
    {
        IServiceCollection services = builder.Services;
        services.AddSingleton(options);
        services.AddHttpContextAccessor();
        services.AddSingleton<StoreSize>();
        services.AddSingleton<StatementMetrics>();
        services.AddSingleton<StatementDoor>();
        services.AddSingleton<StatementObserver>();
        var telemetry = services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService(ServiceName, serviceVersion: ServerVersion.Text));
        if (options.Metrics)
        {
            telemetry.WithMetrics(metrics => metrics.AddMeter(Meters).AddPrometheusExporter());
        }

        if (CollectorOf(builder.Configuration) is { } collector)
        {
            telemetry.WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation()
                .AddSource(StatementObserver.SourceName, GraphQLService.ActivitySourceName, "System.Net.Http")
                .AddOtlpExporter(exporter => exporter.Endpoint = collector));
        }
    }

    /// <summary>Maps <c>/metrics</c>.</summary>
    public static void MapMetrics(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<ObservabilityOptions>().Metrics)
        {
            routes.MapPrometheusScrapingEndpoint("/metrics");
        }
    }

    private static Uri? CollectorOf(IConfiguration configuration)
    {
        string? address = configuration[EndpointSetting] ?? configuration[EndpointVariable];
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new SettingsException($"{EndpointSetting} '{address}' is no address of a collector: write it as http://localhost:4317.");
    }
}
