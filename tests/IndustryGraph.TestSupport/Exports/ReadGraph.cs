using System.Text.Json;

namespace IndustryGraph.TestSupport.Exports;

/// <summary>A graph as a foreign program holds it.</summary>
/// <param name="Nodes">The attributes of nodes by id.</param>
/// <param name="Edges">The edges by id.</param>
public sealed record ReadGraph(IReadOnlyDictionary<string, JsonElement> Nodes, IReadOnlyDictionary<string, ReadEdge> Edges)
{
    /// <summary>Reads what <c>read.mjs</c> answers.</summary>
    public static ReadGraph Of(JsonElement answer) => new(
        answer.GetProperty("nodes").EnumerateArray().ToDictionary(node => node[0].GetString()!, node => node[1].Clone(), StringComparer.Ordinal),
        answer.GetProperty("edges").EnumerateArray().ToDictionary(
            edge => edge[0].GetString()!,
            edge => new ReadEdge(edge[1].GetString()!, edge[2].GetString()!, edge[3].Clone()),
            StringComparer.Ordinal));

    /// <summary>An attribute as text; null where it is absent.</summary>
    public static string? Text(JsonElement attributes, string name) =>
        attributes.TryGetProperty(name, out JsonElement value) ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText() : null;

    /// <summary>A list of texts, which some formats hold as text of JSON; empty where it is absent.</summary>
    public static IReadOnlyList<string> List(JsonElement attributes, string name)
    {
        if (!attributes.TryGetProperty(name, out JsonElement value))
        {
            return [];
        }

        JsonElement list = value.ValueKind == JsonValueKind.String ? JsonDocument.Parse(value.GetString()!).RootElement : value;
        return [.. list.EnumerateArray().Select(item => item.GetString()!)];
    }
}

/// <summary>An edge as a foreign program holds it.</summary>
/// <param name="Source">The id of its start.</param>
/// <param name="Target">The id of its end.</param>
/// <param name="Attributes">Its attributes.</param>
public sealed record ReadEdge(string Source, string Target, JsonElement Attributes);
