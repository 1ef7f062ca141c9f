using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IndustryGraph.Server.Http.Health;

/// <summary>Whether the store answers a statement right now, and the server is not about to stop.</summary>
internal sealed class StoreHealthCheck(IGraphEngine engine, IHostApplicationLifetime lifetime) : IHealthCheck
{
    private static readonly CypherStatement Question = new("RETURN 1 AS answer") { Limits = new StatementLimits { Timeout = TimeSpan.FromSeconds(3) } };

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The server is stopping.");
        }

        try
        {
            await engine.QueryAsync(Question, AccessMode.Read, cancellationToken);
            return HealthCheckResult.Healthy(engine.Description);
        }
        catch (GraphException exception)
        {
            return HealthCheckResult.Unhealthy(exception.Message);
        }
    }
}
