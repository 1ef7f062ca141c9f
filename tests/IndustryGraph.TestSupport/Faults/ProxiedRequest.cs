using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace IndustryGraph.TestSupport.Faults;

/// <summary>A request of HTTP/1.1 whose body has a stated length, as the engine sends them.</summary>
internal sealed class ProxiedRequest(string method, string path, IReadOnlyDictionary<string, string> headers, byte[] body)
{
    public string Method => method;

    public string Path => path;

    /// <summary>Whether method and path, or the body, hold a text.</summary>
    public bool Holds(string text) =>
        $"{method} {path}".Contains(text, StringComparison.Ordinal) || Encoding.UTF8.GetString(body).Contains(text, StringComparison.Ordinal);

    /// <summary>Reads the next request of a connection; null at its end.</summary>
    public static async Task<ProxiedRequest?> ReadAsync(NetworkStream stream)
    {
        string? head = await ReadHeadAsync(stream);
        if (head is null)
        {
            return null;
        }

        string[] lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        string[] first = lines[0].Split(' ');
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
        byte[] body = new byte[headers.TryGetValue("Content-Length", out string? length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body);
        return new ProxiedRequest(first[0], first[1], headers, body);
    }

    /// <summary>The request to pass on.</summary>
    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (headers.TryGetValue("Content-Type", out string? type))
        {
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        }

        foreach (string name in new[] { "Accept", "Authorization" })
        {
            if (headers.TryGetValue(name, out string? value))
            {
                message.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }

    private static async Task<string?> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        byte[] one = new byte[1];
        while (!EndsHead(head))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        return head.ToString();
    }

    private static bool EndsHead(StringBuilder head) => head.Length >= 4 && head[^1] == '\n' && head[^3] == '\n';
}
