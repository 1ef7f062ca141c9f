using System.Diagnostics;

namespace IndustryGraph.Server.Observability;

/// <summary>
/// The id by which a request is found again in answers, errors, logs and traces: what the caller sent as
/// <c>X-Correlation-Id</c>, or else the trace id, which a caller can set by <c>traceparent</c>.
/// </summary>
internal static class CorrelationId
{
    public const string Header = "X-Correlation-Id";

    private const int MostLength = 64;
    private static readonly object Key = new();

    /// <summary>The id of the request.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Items.TryGetValue(Key, out object? known))
        {
            return (string)known!;
        }

        string given = context.Request.Headers[Header].ToString();
        string id = IsUsable(given) ? given : Activity.Current?.TraceId.ToHexString() ?? ActivityTraceId.CreateRandom().ToHexString();
        context.Items[Key] = id;
        return id;
    }

    /// <summary>Gives every answer the header, and every log entry of the request the id.</summary>
    public static void UseCorrelationId(this WebApplication app)
    {
        ILogger logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("IndustryGraph");
        app.Use(async (context, next) =>
        {
            string id = Of(context);
            context.Response.OnStarting(static state => AddHeader((HttpContext)state), context);
            using (logger.BeginScope(new CorrelationScope(id)))
            {
                await next(context);
            }
        });
    }

    private static Task AddHeader(HttpContext context)
    {
        context.Response.Headers[Header] = Of(context);
        return Task.CompletedTask;
    }

    // It goes into logs and headers, so that nothing but plain characters is taken.
    private static bool IsUsable(string given) =>
        given.Length is > 0 and <= MostLength && given.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private sealed class CorrelationScope(string id) : List<KeyValuePair<string, object?>>([KeyValuePair.Create("CorrelationId", (object?)id)])
    {
        public override string ToString() => $"CorrelationId:{this[0].Value}";
    }
}
