using System.IO.Pipes;
using System.Net.Sockets;

namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>
/// Tells within two seconds whether Docker answers, by its own ping: looking for it in the library of containers takes
/// longer where there is none.
/// </summary>
internal static class DockerEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static Task<bool> AnswersAsync() => AnswersAsync(Environment.GetEnvironmentVariable("DOCKER_HOST"));

    /// <param name="host">The value of DOCKER_HOST; without one the usual places are tried.</param>
    public static async Task<bool> AnswersAsync(string? host)
    {
        foreach (Uri endpoint in Endpoints(host))
        {
            if (await PingAsync(endpoint))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Uri> Endpoints(string? host)
    {
        if (host is { Length: > 0 })
        {
            return Uri.TryCreate(host, UriKind.Absolute, out Uri? named) ? [named] : [];
        }

        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string? runtime = Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR");
        return OperatingSystem.IsWindows()
            ? [new Uri("npipe://./pipe/docker_engine")]
            : new[] { "/var/run/docker.sock", $"{home}/.docker/run/docker.sock", runtime is { Length: > 0 } ? $"{runtime}/docker.sock" : null }
                .Where(File.Exists).Select(path => new Uri($"unix://{path}"));
    }

    private static async Task<bool> PingAsync(Uri endpoint)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var handler = new SocketsHttpHandler { ConnectCallback = async (_, token) => await ConnectAsync(endpoint, token) };
        using var client = new HttpClient(handler);
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri("http://docker/_ping"), patience.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException or OperationCanceledException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static async Task<Stream> ConnectAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        if (endpoint.Scheme == "npipe")
        {
            var pipe = new NamedPipeClientStream(".", Path.GetFileName(endpoint.AbsolutePath), PipeDirection.InOut, PipeOptions.Asynchronous);
            await pipe.ConnectAsync(cancellationToken);
            return pipe;
        }

        bool isUnix = endpoint.Scheme == "unix";
        var socket = new Socket(isUnix ? AddressFamily.Unix : AddressFamily.InterNetwork, SocketType.Stream, isUnix ? ProtocolType.Unspecified : ProtocolType.Tcp);
        try
        {
            await (isUnix
                ? socket.ConnectAsync(new UnixDomainSocketEndPoint(endpoint.AbsolutePath), cancellationToken)
                : socket.ConnectAsync(endpoint.Host, endpoint.Port, cancellationToken));
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
