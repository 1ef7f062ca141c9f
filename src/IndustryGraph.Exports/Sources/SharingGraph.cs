using System.Runtime.CompilerServices;
using IndustryGraph.Exports.Model;
using IndustryGraph.Exports.Reading;
using IndustryGraph.Exports.Requests;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using IndustryGraph.Industry.Analyses;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Exports.Sources;

/// <summary>Organizations, or groups, linked by the platforms that they share: what the analyses of platform sharing answer, as a network.</summary>
internal sealed class SharingGraph(StoreReader store, IReadOnlyList<SharedPair> pairs, ExportSchema schema) : IGraphSource
{
    /// <summary>The kind of the edges.</summary>
    public const string Kind = "SHARES_PLATFORMS";

    public static readonly IReadOnlyList<ExportAttribute> EdgeAttributes =
    [
        new("platformCount", ExportAttributeType.Integer),
        new("platforms", ExportAttributeType.TextList),
        new("since", ExportAttributeType.Text),
        new("firstDay", ExportAttributeType.Text),
        new("agreements", ExportAttributeType.TextList),
        new("claims", ExportAttributeType.TextList),
        new("sources", ExportAttributeType.TextList),
    ];

    public ExportSchema Schema => schema;

    /// <summary>Runs the analysis, once for each organization that is asked for.</summary>
    public static async Task<IReadOnlyList<SharedPair>> FindAsync(StoreReader store, ExportRequest request, TimeProvider clock, CancellationToken cancellationToken)
    {
        var pairs = new Dictionary<(string, string), SharedPair>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        string?[] organizations = request.Of.Count == 0 ? [null] : [.. request.Of];
        foreach (string? organization in organizations)
        {
            await foreach (IResultCursor row in store.RowsAsync(Ask(request, organization, clock), cancellationToken))
            {
                SharedPair pair = SharedPair.Of(row);
                pairs.TryAdd((pair.One, pair.Other), pair);
                asked.Add(row[0].AsString());
            }
        }

        return
        [
            .. pairs.Values
                .Where(pair => request.Of.Count == 0 || request.Hops > 0 || (asked.Contains(pair.One) && asked.Contains(pair.Other)))
                .OrderBy(pair => pair.One, CodePointComparer.Instance).ThenBy(pair => pair.Other, CodePointComparer.Instance),
        ];
    }

    public async IAsyncEnumerable<ExportNode> NodesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var entities = new ChosenEntities(store, [.. pairs.SelectMany(pair => new[] { pair.One, pair.Other })]);
        await foreach (IReadOnlyList<GraphNode> page in entities.PagesAsync(cancellationToken))
        {
            foreach (GraphNode node in page)
            {
                yield return EntityTable.ToNode(node);
            }
        }
    }

    public async IAsyncEnumerable<ExportEdge> EdgesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (SharedPair pair in pairs)
        {
            yield return ToEdge(pair);
        }
    }

    private static ExportEdge ToEdge(SharedPair pair)
    {
        DateOnly? first = pair.Since is not null && PartialDate.TryParse(pair.Since, out PartialDate since) ? since.FirstDay : null;
        GraphValue[] values =
        [
            GraphValue.Integer(pair.Platforms.Length),
            List(pair.Platforms),
            GraphValue.String(pair.Since),
            GraphValue.String(first is { } day ? ExportDays.Format(day) : null),
            List(pair.Agreements),
            List(pair.Claims),
            List(pair.Sources),
        ];
        return new ExportEdge(EdgeId.Of(pair.One, Kind, pair.Other), pair.One, pair.Other, Kind, values)
        {
            Weight = pair.Platforms.Length,
            Spells = first is null ? [] : [new ExportSpell(first, null)],
        };
    }

    private static GraphValue List(string[] items) => items.Length == 0 ? GraphValue.Null : GraphValue.Object(GraphList.OfStrings(items));

    private static CypherStatement Ask(ExportRequest request, string? organization, TimeProvider clock)
    {
        var values = new List<KeyValuePair<string, GraphValue>>
        {
            new("organization", GraphValue.String(organization)),
            new("minShared", GraphValue.Integer(request.MinShared)),
            new("asOf", GraphValue.Date(request.AsOf!.Value)),
            new("knownAt", GraphValue.DateTime(request.KnownAt)),
        };
        if (request.Kinds is { } kinds)
        {
            values.Add(new("kinds", GraphValue.Object(GraphList.OfStrings(kinds))));
        }

        if (request.Statuses is { } statuses)
        {
            values.Add(new("statuses", GraphValue.Object(GraphList.OfStrings(statuses))));
        }

        return AnalysisCatalog.Bundled.Get(request.OfGroups ? "platform-sharing-groups" : "platform-sharing").Bind(GraphMap.Of(values), clock);
    }
}
