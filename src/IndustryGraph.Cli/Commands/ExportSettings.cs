using System.ComponentModel;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Commands;

/// <summary>What <c>export</c> takes: the parameters of <c>/export/{format}</c>, under the same names.</summary>
internal sealed class ExportSettings : CommandSettings
{
    [CommandArgument(0, "<FORMAT>")]
    [Description("gexf, graphml, cytoscape.json, graphology.json, node-link.json, dot, csv.zip or cypher.")]
    public string Format { get; init; } = "";

    [CommandOption("-o|--out <FILE>")]
    [Description("The file, which is replaced when the export is complete; - for standard output. By default a file of a telling name in this folder.")]
    public string? Out { get; init; }

    [CommandOption("--of <ID>")]
    [Description("An entity to start from; may be given several times or as a list with commas. Without it all of the graph.")]
    public string[] Of { get; init; } = [];

    [CommandOption("--hops <NUMBER>")]
    [Description("How many claims away from those an entity may be; 0 for the claims among them only. 1 by default.")]
    public string? Hops { get; init; }

    [CommandOption("--asOf|--as-of <DAY>")]
    [Description("Only claims that are true on that day. Without it (and --statuses, --phases) claims of all times.")]
    public string? AsOf { get; init; }

    [CommandOption("--knownAt|--known-at <INSTANT>")]
    [Description("Only what the graph knew at that moment. Now by default.")]
    public string? KnownAt { get; init; }

    [CommandOption("--statuses <STATUSES>")]
    [Description("Only claims that read as one of these on the day.")]
    public string[] Statuses { get; init; } = [];

    [CommandOption("--phases <PHASES>")]
    [Description("Where the day stands to the claims' spans: UPCOMING, CURRENT (the default), OVER.")]
    public string[] Phases { get; init; } = [];

    [CommandOption("--kinds <KINDS>")]
    [Description("Only entities of these kinds, such as ORGANIZATION; platforms of these kinds in the sharing network.")]
    public string[] Kinds { get; init; } = [];

    [CommandOption("--relationshipTypes|--relationship-types <TYPES>")]
    [Description("Only claims of these types, such as OWNS.")]
    public string[] RelationshipTypes { get; init; } = [];

    [CommandOption("--view <VIEW>")]
    [Description("graph (the default) or sharing: organizations linked by the platforms that they share.")]
    public string? View { get; init; }

    [CommandOption("--level <LEVEL>")]
    [Description("Of the sharing network: ORGANIZATION (the default) or GROUP.")]
    public string? Level { get; init; }

    [CommandOption("--minShared|--min-shared <NUMBER>")]
    [Description("Of the sharing network: the least number of platforms that a pair shares.")]
    public string? MinShared { get; init; }

    [CommandOption("--analysis <NAME>")]
    [Description("The graph that an analysis returns, instead; its parameters by --param.")]
    public string? Analysis { get; init; }

    [CommandOption("-p|--param <NAME=VALUE>")]
    [Description("A parameter of the analysis; may be given several times.")]
    public string[] Parameters { get; init; } = [];

    [CommandOption("--parallel <BOOLEAN>")]
    [Description("Whether each claim is an edge of its own. By default not in gexf and graphml, where one edge has all claims of the same ends and type.")]
    public string? Parallel { get; init; }

    [CommandOption("--sources <MODE>")]
    [Description("attributes (the default) or nodes.")]
    public string? Sources { get; init; }

    /// <summary>The parameters that were given.</summary>
    public IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> ReadParameters()
    {
        (string Name, string?[] Values)[] options =
        [
            ("of", Of), ("hops", [Hops]), ("asOf", [AsOf]), ("knownAt", [KnownAt]), ("statuses", Statuses), ("phases", Phases), ("kinds", Kinds),
            ("relationshipTypes", RelationshipTypes), ("view", [View]), ("level", [Level]), ("minShared", [MinShared]), ("analysis", [Analysis]),
            ("parallel", [Parallel]), ("sources", [Sources]),
        ];
        IEnumerable<(string Name, string Value)> named = Analysis is null && Parameters.Length > 0
            ? throw new UsageException("--param is for the parameters of an --analysis.")
            : StatementSettings.ReadParameters(Parameters).Select(parameter => (parameter.Key, parameter.Value));
        return options.SelectMany(option => option.Values.OfType<string>(), (option, value) => (option.Name, Value: value)).Concat(named)
            .GroupBy(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, (IReadOnlyList<string>)[.. group]));
    }
}
