using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Industry.Analyses;

/// <summary>Turns what a user gave into the parameters of an analysis' statement.</summary>
internal static class AnalysisBinder
{
    public static CypherStatement Bind<T>(
        Analysis analysis, IReadOnlyDictionary<string, T> given, Func<AnalysisParameter, T, GraphValue> read, TimeProvider clock)
    {
        RefuseUnknownNames(analysis, given.Keys);
        IEnumerable<KeyValuePair<string, GraphValue>> bound = analysis.Parameters.Select(parameter => KeyValuePair.Create(
            parameter.Name,
            given.TryGetValue(parameter.Name, out T? value) ? Read(analysis, parameter, value, read) : parameter.DefaultAt(clock)));
        return new CypherStatement(analysis.Statement, GraphMap.Of(bound));
    }

    private static GraphValue Read<T>(Analysis analysis, AnalysisParameter parameter, T value, Func<AnalysisParameter, T, GraphValue> read)
    {
        try
        {
            return read(parameter, value);
        }
        catch (GraphException e)
        {
            throw new GraphException(e.Code, $"Parameter '{parameter.Name}' of the analysis '{analysis.Name}': {e.Message}", e);
        }
    }

    private static void RefuseUnknownNames(Analysis analysis, IEnumerable<string> names)
    {
        if (names.FirstOrDefault(name => analysis.Parameters.All(parameter => parameter.Name != name)) is { } unknown)
        {
            throw new GraphException(
                GraphErrorCodes.ArgumentError,
                $"The analysis '{analysis.Name}' has no parameter '{unknown}'; it has {string.Join(", ", analysis.Parameters.Select(parameter => parameter.Name))}.");
        }
    }
}
