using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Industry.Analyses;

/// <summary>A named question of the house: a file of <c>cypher/analysis</c> with what its header says.</summary>
public sealed record Analysis
{
    /// <summary>The name: that of the file, without extension.</summary>
    public required string Name { get; init; }

    /// <summary>The question in one line.</summary>
    public required string Title { get; init; }

    /// <summary>What counts and what does not, in a paragraph.</summary>
    public required string Description { get; init; }

    /// <summary>The parameters, in the order of the header. Each has a default.</summary>
    public required IReadOnlyList<AnalysisParameter> Parameters { get; init; }

    /// <summary>The columns of the answer, in order.</summary>
    public required IReadOnlyList<AnalysisColumn> Columns { get; init; }

    /// <summary>The whole text of the file, which Neo4j takes as it stands.</summary>
    public required string Statement { get; init; }

    /// <summary>The statement with the given values, and the defaults for the rest.</summary>
    /// <param name="values">Values by parameter name, as JSON or GraphQL hand them over: days and instants may be text.</param>
    /// <param name="clock">Decides what <c>today</c> (UTC) and <c>now</c> are.</param>
    /// <exception cref="Graph.Errors.GraphException">A name that the analysis does not have, or a value of another type.</exception>
    public CypherStatement Bind(IReadOnlyDictionary<string, GraphValue> values, TimeProvider clock) =>
        AnalysisBinder.Bind(this, values, (parameter, value) => parameter.Type.Read(value, clock), clock);

    /// <summary>The same from text, as it stands on a command line; a list is written <c>A,B</c> or as JSON.</summary>
    /// <exception cref="Graph.Errors.GraphException">A name that the analysis does not have, or text of another type.</exception>
    public CypherStatement BindText(IReadOnlyDictionary<string, string> values, TimeProvider clock) =>
        AnalysisBinder.Bind(this, values, (parameter, text) => parameter.Type.Parse(text, clock), clock);
}

/// <summary>A parameter of an analysis.</summary>
/// <param name="Name">The name, without the dollar sign.</param>
/// <param name="Type">The type.</param>
/// <param name="DefaultText">The default as the header writes it: JSON, <c>today</c> or <c>now</c>.</param>
/// <param name="Description">What it means.</param>
public sealed record AnalysisParameter(string Name, AnalysisType Type, string DefaultText, string Description)
{
    /// <summary>The default, at the time of the clock.</summary>
    public GraphValue DefaultAt(TimeProvider clock) => Type.Parse(DefaultText, clock);
}

/// <summary>A column of an analysis' answer.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it means.</param>
public sealed record AnalysisColumn(string Name, string Description);
