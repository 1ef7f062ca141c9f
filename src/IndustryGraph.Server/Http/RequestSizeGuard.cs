using System.Buffers;
using IndustryGraph.Hosting.Settings;
using Microsoft.AspNetCore.Http.Features;

namespace IndustryGraph.Server.Http;

/// <summary>
/// Refuses bodies that announce more bytes than allowed, before anything reads them. What was announced is still taken
/// from the connection for a while, since most clients send all of it before they look at the answer.
/// </summary>
internal sealed class RequestSizeGuard(RequestDelegate next, LimitsOptions limits, IProblemDetailsService problems)
{
    private const long MostDrained = 256L << 20;
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(10);

    public static string Explain(LimitsOptions limits) =>
        FormattableString.Invariant($"The body of a request may have {limits.MaxRequestBytes} bytes at most. Send less, or raise Limits:MaxRequestBytes.");

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength is { } length && length > limits.MaxRequestBytes)
        {
            await RefuseAsync(context, length);
            return;
        }

        await next(context);
    }

    private async Task RefuseAsync(HttpContext context, long length)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        if (length <= MostDrained && !context.Request.Headers.Expect.Contains("100-continue"))
        {
            await DrainAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        context.Response.Headers.Connection = "close";
        await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = { Status = StatusCodes.Status413PayloadTooLarge } });
    }

    private static async Task DrainAsync(HttpContext context)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(DrainTime);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 << 10);
        try
        {
            while (await context.Request.Body.ReadAsync(buffer, patience.Token) > 0)
            {
                // Read and forgotten.
            }
        }
        catch (OperationCanceledException)
        {
            // A slow sender gets its answer all the same.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
