using IndustryGraph.Engine;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.SpecificationTests.Engines;

namespace IndustryGraph.SpecificationTests.Exports;

/// <summary>A graph whose ids and names are all that a format could stumble over.</summary>
internal static class NastyGraph
{
    public static readonly IReadOnlyList<string> Texts =
    [
        "plain", "two words", "comma, and | bar; semicolon", "\"double\" and 'single'", "a&b<c>d", "]]>", "<!-- -->", "back\\slash", "ends in \\",
        "line\nend", "carriage\r\nreturn", "tab\tstop", " blanks around ", "\u0001 start of heading", "\u001F unit separator", "\uFFFE no character",
        "トヨタ自動車", "포티투닷", "😀 emoji 🚗", "e\u0301 combined", "\u202Eright to left", "=1+1", "--x--uses--y--", "100 %", "%2D%2D", "{}[]()", "`tick`", "$id", "null", "",
    ];

    private static readonly Lazy<Task<IGraphEngine>> Made = new(MakeAsync);

    private static CypherStatement Creation => new(
        """
        CREATE (:IndustryGraph {schemaVersion: 1})
        WITH *
        CALL () { UNWIND $texts AS text CREATE (n:Entity:Organization:Brand {id: 'id ' + text, name: text, kind: 'BRAND', aliases: [text, 'b']}) RETURN collect(n) AS nodes }
        UNWIND range(0, size(nodes) - 1) AS i
        WITH nodes[i] AS s, nodes[(i + 1) % size(nodes)] AS o, i
        CREATE (s)-[:OWNS {
          id: 'claim ' + s.name, version: 1, status: 'ACTIVE', basis: 'SOURCED', validFrom: date('2019-07-01'), validFromPrecision: 'MONTH', since: '2019-07',
          validTo: date('2020-01-01'), validToPrecision: 'YEAR', until: '2019', recordedAt: datetime('2026-11-01T00:00:00Z'), sources: [s.name, 'x'], note: s.name, `own key`: s.name
        }]->(o)
        """,
        new GraphMap(["texts"], [GraphValue.Object(GraphList.OfStrings(Texts))]));

    /// <summary>An engine with the graph in it, for tests that only read; disposing it leaves the graph.</summary>
    public static async Task<IGraphEngine> OpenAsync() => new SharedEngine(await Made.Value);

    private static async Task<IGraphEngine> MakeAsync()
    {
        IGraphEngine engine = EmbeddedGraphEngine.Open(new EmbeddedGraphEngineOptions());
        await engine.QueryAsync(Creation, AccessMode.Write);
        return engine;
    }
}
