namespace IndustryGraph.Server.Observability;

/// <summary>By which door a statement came: the first part of its request's route.</summary>
internal sealed class StatementDoor(IHttpContextAccessor accessor)
{
    /// <summary><c>graphql</c>, <c>cypher</c>, <c>export</c>, <c>health</c>, <c>other</c>, or <c>server</c> for what the server asks by itself.</summary>
    public string Current => accessor.HttpContext is { } context ? Of(context.Request.Path) : "server";

    /// <summary>The id of the request that the statement belongs to; null for what the server asks by itself.</summary>
    public string? CurrentCorrelationId => accessor.HttpContext is { } context ? CorrelationId.Of(context) : null;

    private static string Of(PathString path) =>
        path.StartsWithSegments("/graphql", StringComparison.Ordinal) ? "graphql"
        : path.StartsWithSegments("/db", StringComparison.Ordinal) ? "cypher"
        : path.StartsWithSegments("/export", StringComparison.Ordinal) ? "export"
        : path.StartsWithSegments("/health", StringComparison.Ordinal) ? "health"
        : "other";
}
