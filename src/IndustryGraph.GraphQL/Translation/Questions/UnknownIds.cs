namespace IndustryGraph.GraphQL.Translation.Questions;

/// <summary>Finds which of the ids that must exist do not, and what was perhaps meant: the ids that share most letters and pairs of letters.</summary>
internal static class UnknownIds
{
    private const int Nearest = 3;

    /// <summary>An expression for a list of <c>{id, nearest}</c>.</summary>
    public static string Find(RequiredIds required, TranslationContext context)
    {
        string id = context.Variable("id");
        string entity = context.Variable("entity");
        string candidate = context.Variable("candidate");
        string shared = context.Variable("shared");
        string i = context.Variable("i");
        return
            $$"""
            COLLECT {
            UNWIND {{required.Ids}} AS {{id}}
            WITH DISTINCT {{id}} WHERE NOT EXISTS { MATCH ({{entity}}:{{required.Label}} {id: {{id}}}) }
            RETURN {id: {{id}}, nearest: COLLECT {
            MATCH ({{candidate}}:{{required.Label}})
            WITH {{candidate}}, size([{{i}} IN range(0, size({{id}}) - 1) WHERE {{candidate}}.id CONTAINS substring({{id}}, {{i}}, 1)])
              + size([{{i}} IN range(0, size({{id}}) - 2) WHERE {{candidate}}.id CONTAINS substring({{id}}, {{i}}, 2)])
              - abs(size({{candidate}}.id) - size({{id}})) AS {{shared}}
            ORDER BY {{shared}} DESC, {{candidate}}.id LIMIT {{Nearest}}
            RETURN {{candidate}}.id
            } }
            }
            """;
    }
}
