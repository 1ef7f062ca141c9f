using IndustryGraph.Exports.Formats;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Industry.Analyses;
using IndustryGraph.Industry.Claims;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Exports.Requests;

/// <summary>
/// Reads a request from parameters as a query string or a command line gives them. <c>asOf</c>, <c>statuses</c> and
/// <c>phases</c> ask about a day and mean what they mean in GraphQL, with the same defaults; an export that names none of
/// them holds the claims of all times.
/// </summary>
public sealed class ExportRequestReader(TimeProvider clock)
{
    private const int MostHops = 20;
    private static readonly string[] EntityKinds = [.. Ontology.Entities.Where(type => type.Kind != EntityKind.Source).Select(type => type.Name)];
    private static readonly string[] Types = [.. Ontology.Relationships.Select(type => type.Name)];

    /// <summary>Reads a request.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="given">The parameters; lists as repeated values or separated by commas.</param>
    /// <exception cref="ExportException">Something in it is unknown or does not fit.</exception>
    public ExportRequest Read(string format, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> given)
    {
        IExportFormat chosen = ExportFormats.Get(format);
        var parameters = new ExportParameters(given);
        DateTimeOffset now = clock.GetUtcNow();
        var request = new ExportRequest
        {
            Format = chosen,
            KnownAt = now,
            Parallel = parameters.Boolean("parallel") ?? !chosen.GroupsByDefault,
            SourcesAsNodes = parameters.OneOf("sources", "attributes", "nodes") == "nodes",
        };
        if (!request.Parallel && chosen.NeedsEveryClaim)
        {
            throw new ExportException($"{chosen.Name} holds every claim by itself; parallel=false is for the other formats.");
        }

        if (parameters.Text("analysis") is { } analysis)
        {
            return ReadAnalysis(request, analysis, parameters);
        }

        bool isSharing = parameters.OneOf("view", "graph", "sharing") == "sharing";
        request = isSharing ? ReadSharing(request, parameters, now) : ReadGraph(request, parameters, now);
        RefuseUnknown(parameters, isSharing);
        return request;
    }

    private static ExportRequest ReadGraph(ExportRequest request, ExportParameters parameters, DateTimeOffset now)
    {
        bool asksAboutDay = parameters.Has("asOf") || parameters.Has("statuses") || parameters.Has("phases");
        RefuseTypesAmongKinds(parameters);
        return request with
        {
            Of = parameters.List("of") ?? [],
            Hops = Hops(parameters) ?? 1,
            AsOf = parameters.Day("asOf") ?? (asksAboutDay ? Today(now) : null),
            KnownAt = parameters.Instant("knownAt") ?? now,
            Statuses = parameters.List("statuses", Vocabulary.Statuses, "status"),
            Phases = parameters.List("phases", Vocabulary.Phases, "phase") ?? [ClaimTruth.Current],
            Kinds = parameters.List("kinds", EntityKinds, "kind of entity"),
            RelationshipTypes = parameters.List("relationshipTypes", Types, "type of relationship"),
        };
    }

    private static ExportRequest ReadSharing(ExportRequest request, ExportParameters parameters, DateTimeOffset now) => request with
    {
        View = ExportView.Sharing,
        Of = parameters.List("of") ?? [],
        Hops = Hops(parameters) is { } hops ? hops <= 1 ? hops : throw new ExportException("In the sharing network hops is 0 (among the organizations that of names) or 1 (with their partners).") : 1,
        OfGroups = parameters.OneOf("level", "ORGANIZATION", "GROUP") == "GROUP",
        AsOf = parameters.Day("asOf") ?? Today(now),
        KnownAt = parameters.Instant("knownAt") ?? now,
        Statuses = parameters.List("statuses", Vocabulary.Statuses, "status"),
        Kinds = parameters.List("kinds", Vocabulary.PlatformKinds, "kind of platform"),
        MinShared = parameters.Integer("minShared", 1, 1_000_000) ?? 1,
    };

    private ExportRequest ReadAnalysis(ExportRequest request, string name, ExportParameters parameters)
    {
        try
        {
            Analysis analysis = AnalysisCatalog.Bundled.Get(name);
            parameters.OneOf("view", "graph");
            CypherStatement statement = analysis.BindText(parameters.Rest, clock);
            return request with
            {
                Analysis = new AnalysisRun(name, statement),
                KnownAt = statement.Parameters.TryGetValue("knownAt", out Graph.Values.GraphValue known) ? known.ToDateTimeOffset() : request.KnownAt,
            };
        }
        catch (GraphException exception)
        {
            throw new ExportException(exception.Message, exception);
        }
    }

    private static int? Hops(ExportParameters parameters) =>
        parameters.Integer("hops", 0, MostHops) is { } hops
            ? parameters.Has("of") ? hops : throw new ExportException("hops counts from the entities that of names; without of the whole graph is exported.")
            : null;

    private static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime);

    private static void RefuseTypesAmongKinds(ExportParameters parameters)
    {
        if (parameters.List("kinds")?.FirstOrDefault(Types.Contains) is { } type)
        {
            throw new ExportException($"'{type}' is a type of relationship: ask for relationshipTypes={type}. kinds are kinds of entity: {string.Join(", ", EntityKinds)}.");
        }
    }

    private static void RefuseUnknown(ExportParameters parameters, bool isSharing)
    {
        string[] known = isSharing
            ? ["view", "level", "of", "hops", "asOf", "knownAt", "statuses", "kinds", "minShared", "parallel", "sources"]
            : ["of", "hops", "asOf", "knownAt", "statuses", "phases", "kinds", "relationshipTypes", "view", "analysis", "parallel", "sources"];
        if (parameters.Rest.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            string where = isSharing ? " of the sharing network" : "";
            throw new ExportException($"An export{where} has no parameter '{unknown}'.{NearestName.Hint(unknown, known)} It has {string.Join(", ", known)}.");
        }
    }
}
