using System.Globalization;
using IndustryGraph.GraphQL.Errors;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>Writes errors as the specification shapes them.</summary>
internal static class ErrorWriter
{
    public static void Write(IReadOnlyList<OperationError> errors, string? correlationId, JsonBuffer json)
    {
        json.Raw((byte)'[');
        for (int i = 0; i < errors.Count; i++)
        {
            json.Raw(i > 0 ? ","u8 : []);
            Write(errors[i], correlationId, json);
        }

        json.Raw((byte)']');
    }

    private static void Write(OperationError error, string? correlationId, JsonBuffer json)
    {
        json.Raw("{\"message\":"u8);
        json.String(error.Message);
        if (error.Locations.Count > 0)
        {
            IEnumerable<string> locations = error.Locations.Select(l => string.Create(CultureInfo.InvariantCulture, $"{{\"line\":{l.Line},\"column\":{l.Column}}}"));
            json.Raw(System.Text.Encoding.UTF8.GetBytes($",\"locations\":[{string.Join(',', locations)}]"));
        }

        if (error.Path.Count > 0)
        {
            WritePath(error.Path, json);
        }

        json.Raw(",\"extensions\":{\"code\":"u8);
        json.String(error.Code);
        if (correlationId is not null)
        {
            json.Raw(",\"correlationId\":"u8);
            json.String(correlationId);
        }

        json.Raw("}}"u8);
    }

    private static void WritePath(IReadOnlyList<object> path, JsonBuffer json)
    {
        json.Raw(",\"path\":["u8);
        for (int i = 0; i < path.Count; i++)
        {
            json.Raw(i > 0 ? ","u8 : []);
            if (path[i] is int index)
            {
                json.Integer(index);
            }
            else
            {
                json.String((string)path[i]);
            }
        }

        json.Raw((byte)']');
    }
}
