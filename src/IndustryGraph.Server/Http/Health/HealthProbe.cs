using System.Net;
using System.Net.Sockets;
using IndustryGraph.Server.Configuration;

namespace IndustryGraph.Server.Http.Health;

/// <summary>
/// <c>--healthcheck</c>: asks the server that runs beside it whether it is ready, and ends with 0 or 1. For containers,
/// whose images have no shell and no curl.
/// </summary>
internal static class HealthProbe
{
    public const string Argument = "--healthcheck";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>Asks the first address that the same settings make the server listen on.</summary>
    /// <param name="args">The arguments behind <see cref="Argument"/>, as <c>--urls http://localhost:5081</c>.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddEnvironmentVariables()
            .AddCommandLine(args)
            .Build();
        BindingAddress address = BindingAddress.Parse(ListenAddresses.Read(configuration)[0]);
        using HttpClient client = ClientOf(address);
        try
        {
            string host = address.IsUnixPipe ? "localhost" : LocalNameOf(address.Host);
            using HttpResponseMessage answer = await client.GetAsync(new Uri($"{address.Scheme}://{host}:{address.Port}/health/ready"));
            await Console.Out.WriteLineAsync(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"{address} does not answer: {exception.Message}");
            return 1;
        }
    }

    // Any certificate does: it asks itself, on this machine and not by the name that the certificate is for.
    private static HttpClient ClientOf(BindingAddress address)
    {
        var handler = new SocketsHttpHandler { UseProxy = false, SslOptions = { RemoteCertificateValidationCallback = static (_, certificate, _, _) => certificate is not null } };
        if (address.IsUnixPipe)
        {
            handler.ConnectCallback = async (_, cancellationToken) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(address.UnixPipePath), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            };
        }

        return new HttpClient(handler) { Timeout = Patience };
    }

    private static string LocalNameOf(string host) =>
        host is "*" or "+" ? "127.0.0.1"
        : IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? ip) && ip.Equals(IPAddress.IPv6Any) ? "[::1]"
        : host == "0.0.0.0" ? "127.0.0.1"
        : host;
}
