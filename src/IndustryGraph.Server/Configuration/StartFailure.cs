using System.Net.Sockets;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;

namespace IndustryGraph.Server.Configuration;

/// <summary>Why the server did not start, in words; what is not expected keeps its stack trace.</summary>
internal static class StartFailure
{
    public static string? Explain(Exception exception) => exception switch
    {
        SettingsException or ImportException or DataSetException or GraphException => exception.Message,
        IOException { InnerException.InnerException: SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } } or
        IOException { InnerException: SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } } or
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            $"{exception.Message} Stop what listens there, or choose another address with --urls http://localhost:5081.",
        FormatException when exception.Message.StartsWith("Invalid url", StringComparison.Ordinal) =>
            $"{exception.Message}. Write --urls as http://localhost:5080.",
        _ => null,
    };
}
