using System.Text.Json;

namespace IndustryGraph.SpecificationTests.Questions;

/// <summary>Short ways through JSON.</summary>
internal static class Json
{
    /// <summary>The element at a path of names: <c>organization.claims.nodes</c>.</summary>
    public static JsonElement At(this JsonElement element, string path) => path.Split('.').Aggregate(element, (e, name) => e.GetProperty(name));

    /// <summary>The texts at a path of each item of the list at another path.</summary>
    public static IEnumerable<string?> Texts(this JsonElement element, string list, string path) =>
        element.At(list).EnumerateArray().Select(item => item.At(path).ValueKind == JsonValueKind.String ? item.At(path).GetString() : item.At(path).GetRawText());
}
