using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IndustryGraph.TestSupport.Faults;

/// <summary>
/// Stands between an engine and its Neo4j, on a port of its own, and lets go wrong what it is told to. Otherwise it passes on
/// requests and whole answers.
/// </summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly HttpClient server;
    private readonly ConcurrentQueue<Injection> injections = new();
    private readonly ConcurrentDictionary<TcpClient, bool> connections = new();
    private TcpListener listener = new(IPAddress.Loopback, 0);

    public FaultProxy(Uri server)
    {
        this.server = new HttpClient { BaseAddress = server, Timeout = Timeout.InfiniteTimeSpan };
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}/");
        _ = AcceptAsync(listener);
    }

    public Uri Address { get; }

    /// <summary>The requests that came, as method and path.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Lets the next requests of a kind go wrong.</summary>
    /// <param name="path">What the path, or the body, holds of those.</param>
    /// <param name="faults">What goes wrong with the first, the second …</param>
    public void Inject(string path, params Fault[] faults)
    {
        foreach (Fault fault in faults)
        {
            injections.Enqueue(new Injection(path, fault));
        }
    }

    /// <summary>Answers no more: connections are refused.</summary>
    public void Stop()
    {
        listener.Stop();
        foreach (TcpClient connection in connections.Keys)
        {
            connection.Dispose();
        }
    }

    /// <summary>Answers again, at the same address.</summary>
    public void StartAgain()
    {
        listener = new TcpListener(IPAddress.Loopback, Address.Port);
        listener.Start();
        _ = AcceptAsync(listener);
    }

    public ValueTask DisposeAsync()
    {
        Stop();
        server.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task AcceptAsync(TcpListener accepting)
    {
        try
        {
            while (true)
            {
                TcpClient connection = await accepting.AcceptTcpClientAsync();
                connections[connection] = true;
                _ = ServeAsync(connection);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            return;
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        try
        {
            NetworkStream stream = connection.GetStream();
            while (await ProxiedRequest.ReadAsync(stream) is { } request && await HandleAsync(request, stream))
            {
            }
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or ObjectDisposedException or OperationCanceledException)
        {
            // The server is not there, or the client is gone: either way the connection ends.
        }
        finally
        {
            connections.TryRemove(connection, out _);
            connection.Client?.LingerState = new LingerOption(enable: true, seconds: 0);
            connection.Dispose();
        }
    }

    /// <summary>Handles one request; false where the connection breaks.</summary>
    private async Task<bool> HandleAsync(ProxiedRequest request, NetworkStream stream)
    {
        Requests.Enqueue($"{request.Method} {request.Path}");
        Fault? fault = TakeFault(request);
        switch (fault)
        {
            case Fault.LostRequest:
                return false;
            case Fault.OtherAnswer other:
                await ProxiedAnswer.WriteAsync(stream, other.Status, "application/json", Encoding.UTF8.GetBytes(other.Body));
                return true;
            case Fault.Delay delay:
                await Task.Delay(delay.Time);
                break;
        }

        using HttpResponseMessage answer = await server.SendAsync(request.ToMessage());
        byte[] body = await answer.Content.ReadAsByteArrayAsync();
        return await AnswerAsync(stream, answer, body, fault);
    }

    private static async Task<bool> AnswerAsync(NetworkStream stream, HttpResponseMessage answer, byte[] body, Fault? fault)
    {
        switch (fault)
        {
            case Fault.LostAnswer:
                return false;
            case Fault.LostAnswerAfter after:
                await after.Act();
                return false;
            default:
                int cut = fault is Fault.CutAnswer cutAnswer ? cutAnswer.Bytes : body.Length;
                await ProxiedAnswer.WriteAsync(stream, (int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), body, cut);
                return cut == body.Length;
        }
    }

    private Fault? TakeFault(ProxiedRequest request)
    {
        if (injections.TryPeek(out Injection? next) && request.Holds(next.Path) && injections.TryDequeue(out next))
        {
            return next.Fault;
        }

        return null;
    }

    private sealed record Injection(string Path, Fault Fault);
}
