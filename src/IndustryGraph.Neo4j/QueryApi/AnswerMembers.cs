using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>Reads the members of an answer that stand beside its rows.</summary>
internal static class AnswerMembers
{
    public static void Read(QueryAnswer answer, string member, JsonElement content)
    {
        switch (member)
        {
            case "errors":
                answer.Error ??= content.EnumerateArray().Select(ReadError).FirstOrDefault();
                break;
            case "counters":
                answer.Counters = ReadCounters(content);
                break;
            case "queryPlan" or "profiledQueryPlan":
                answer.Plan = QueryPlanReader.Read(content);
                break;
            case "bookmarks":
                answer.Bookmarks = [.. content.EnumerateArray().Select(bookmark => bookmark.GetString()!)];
                break;
            case "transaction":
                answer.TransactionId = content.GetProperty("id").GetString();
                break;
            default:
                break;
        }
    }

    private static ServerError ReadError(JsonElement error)
    {
        string? code = error.TryGetProperty("code", out JsonElement value) ? value.GetString() : null;
        string? message = error.TryGetProperty("message", out value) ? value.GetString() : null;
        return new ServerError(code ?? GraphErrorCodes.Unknown, message ?? "Neo4j states no message.");
    }

    private static StatementCounters ReadCounters(JsonElement counters)
    {
        long Count(string name) => counters.TryGetProperty(name, out JsonElement value) ? value.GetInt64() : 0;
        return new StatementCounters
        {
            NodesCreated = Count("nodesCreated"),
            NodesDeleted = Count("nodesDeleted"),
            RelationshipsCreated = Count("relationshipsCreated"),
            RelationshipsDeleted = Count("relationshipsDeleted"),
            PropertiesSet = Count("propertiesSet"),
            LabelsAdded = Count("labelsAdded"),
            LabelsRemoved = Count("labelsRemoved"),
            IndexesAdded = Count("indexesAdded"),
            IndexesRemoved = Count("indexesRemoved"),
            ConstraintsAdded = Count("constraintsAdded"),
            ConstraintsRemoved = Count("constraintsRemoved"),
        };
    }
}
