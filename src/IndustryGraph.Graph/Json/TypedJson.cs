using System.Text.Json;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Graph.Json;

/// <summary>What the typed JSON of Neo4j's Query API is called, and the options that carry its deep nesting.</summary>
public static class TypedJson
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/vnd.neo4j.query";

    /// <summary>A list in a list costs two levels of JSON, a node in it two more; values nest up to 512 deep, in an envelope.</summary>
    public static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 2_100 };

    /// <summary>As deep as <see cref="ReaderOptions"/>; escapes nothing that JSON does not require.</summary>
    public static readonly JsonWriterOptions WriterOptions = GraphValueJson.WriterOptions with { MaxDepth = 2_100 };

    /// <summary>How deep lists and maps may nest.</summary>
    internal const int MaxDepth = 512;

    internal static GraphException TooDeep() =>
        new(GraphErrorCodes.RequestInvalid, $"A value nests lists or maps more than {MaxDepth} deep. Flatten it.");
}
