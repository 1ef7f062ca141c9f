using IndustryGraph.Exports.Model;
using IndustryGraph.Exports.Reading;
using IndustryGraph.Exports.Requests;
using IndustryGraph.Exports.Sources;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;

namespace IndustryGraph.Exports;

/// <summary>Exports a graph, or a part or a view of it, in one of the formats that network tools read.</summary>
/// <param name="engine">The store.</param>
/// <param name="clock">Decides what is left open in analyses.</param>
/// <param name="limits">What each statement of an export may cost; an export runs many.</param>
public sealed class Exporter(IGraphEngine engine, TimeProvider clock, StatementLimits limits)
{
    /// <summary>
    /// Opens a reading transaction and does all that can fail for what the request says: after this, writing fails only
    /// with the store or the output.
    /// </summary>
    /// <exception cref="ExportException">An id is unknown, or the analysis returns no graph.</exception>
    /// <exception cref="Graph.Errors.GraphException">A statement failed.</exception>
    public async Task<PreparedExport> PrepareAsync(ExportRequest request, CancellationToken cancellationToken = default)
    {
        IGraphTransaction transaction = await engine.BeginAsync(AccessMode.Read, cancellationToken);
        try
        {
            var store = new StoreReader(transaction, limits);
            await RequiredEntities.CheckAsync(store, request.Of, request.View == ExportView.Sharing ? "Organization" : "Entity", cancellationToken);
            return new PreparedExport(request, await OpenAsync(store, request, cancellationToken), transaction);
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    private Task<IGraphSource> OpenAsync(StoreReader store, ExportRequest request, CancellationToken cancellationToken) => request switch
    {
        { Analysis: not null } => AnalysisAsync(store, request, cancellationToken),
        { View: ExportView.Sharing } => SharingAsync(store, request, cancellationToken),
        _ => GraphAsync(store, request, cancellationToken),
    };

    private static async Task<IGraphSource> GraphAsync(StoreReader store, ExportRequest request, CancellationToken cancellationToken)
    {
        var filter = new ClaimFilter(request);
        bool isWhole = request.Of.Count == 0;
        IEntitySelection entities = isWhole
            ? new AllEntities(store, filter)
            : new ChosenEntities(store, await Neighbourhood.FindAsync(store, filter, request, cancellationToken));
        ClaimTable table = TableOf(request);
        ExportSchema schema = SchemaOf(request, table);
        if (request is { Format.NeedsEveryClaim: true, Of.Count: 0, AsOf: null, Kinds: null, RelationshipTypes: null })
        {
            schema = await StoredMarker.ReadAsync(store, cancellationToken) is { } marker ? schema with { Marker = marker } : schema;
        }

        return new ClaimGraph(store, filter, entities, table, CitationsOf(store, request, isWhole && request.Kinds is null), schema, request.Parallel);
    }

    private static async Task<IGraphSource> AnalysisAsync(StoreReader store, ExportRequest request, CancellationToken cancellationToken)
    {
        AnalysisFindings findings = await AnalysisFindings.CollectAsync(store, request.Analysis!.Statement, cancellationToken);
        IReadOnlyList<ClaimRow> claims = await findings.ClaimsAsync(store, request, cancellationToken);
        ClaimTable table = TableOf(request);
        var entities = new ChosenEntities(store, findings.EntitiesWith(claims));
        return new AnalysisGraph(claims, entities, table, CitationsOf(store, request, all: false), SchemaOf(request, table), request.Parallel);
    }

    private async Task<IGraphSource> SharingAsync(StoreReader store, ExportRequest request, CancellationToken cancellationToken) =>
        new SharingGraph(store, await SharingGraph.FindAsync(store, request, clock, cancellationToken), new ExportSchema
        {
            Title = ExportTitle.Of(request),
            KnownAt = request.KnownAt,
            IsDirected = false,
            NodeAttributes = EntityTable.Attributes,
            EdgeAttributes = SharingGraph.EdgeAttributes,
        });

    private static ClaimTable TableOf(ExportRequest request) => new(!request.Parallel, request.AsOf is not null, request.SourcesAsNodes && !request.Format.NeedsEveryClaim);

    private static Citations? CitationsOf(StoreReader store, ExportRequest request, bool all) =>
        request.SourcesAsNodes || request.Format.NeedsEveryClaim ? new Citations(store, all, withEdges: !request.Format.NeedsEveryClaim) : null;

    private static ExportSchema SchemaOf(ExportRequest request, ClaimTable table) => new()
    {
        Title = ExportTitle.Of(request),
        KnownAt = request.KnownAt,
        IsDirected = true,
        NodeAttributes = EntityTable.Attributes,
        EdgeAttributes = table.Attributes,
    };
}
