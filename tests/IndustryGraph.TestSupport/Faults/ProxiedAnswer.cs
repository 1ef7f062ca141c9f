using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace IndustryGraph.TestSupport.Faults;

/// <summary>Writes answers of HTTP/1.1.</summary>
internal static class ProxiedAnswer
{
    /// <summary>Writes an answer, or its head and the first bytes of its body.</summary>
    public static async Task WriteAsync(NetworkStream stream, int status, string? contentType, byte[] body, int? bytes = null)
    {
        string type = contentType is null ? string.Empty : $"Content-Type: {contentType}\r\n";
        string head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Status\r\n{type}Content-Length: {body.Length}\r\n\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(body.AsMemory(0, Math.Min(bytes ?? body.Length, body.Length)));
        await stream.FlushAsync();
    }
}
