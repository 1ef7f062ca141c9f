using System.Text.Json;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Server.Http.Cypher;

/// <summary>Counters and plans in the shapes of the Query API.</summary>
internal static class CypherSummaryWriter
{
    public static void WriteCounters(Utf8JsonWriter writer, StatementCounters counters)
    {
        writer.WriteStartObject("counters"u8);
        writer.WriteBoolean("containsUpdates"u8, counters.ContainsUpdates);
        writer.WriteNumber("nodesCreated"u8, counters.NodesCreated);
        writer.WriteNumber("nodesDeleted"u8, counters.NodesDeleted);
        writer.WriteNumber("propertiesSet"u8, counters.PropertiesSet);
        writer.WriteNumber("relationshipsCreated"u8, counters.RelationshipsCreated);
        writer.WriteNumber("relationshipsDeleted"u8, counters.RelationshipsDeleted);
        writer.WriteNumber("labelsAdded"u8, counters.LabelsAdded);
        writer.WriteNumber("labelsRemoved"u8, counters.LabelsRemoved);
        writer.WriteNumber("indexesAdded"u8, counters.IndexesAdded);
        writer.WriteNumber("indexesRemoved"u8, counters.IndexesRemoved);
        writer.WriteNumber("constraintsAdded"u8, counters.ConstraintsAdded);
        writer.WriteNumber("constraintsRemoved"u8, counters.ConstraintsRemoved);
        writer.WriteBoolean("containsSystemUpdates"u8, value: false);
        writer.WriteNumber("systemUpdates"u8, 0);
        writer.WriteEndObject();
    }

    public static void WritePlan(Utf8JsonWriter writer, PlanDescription plan, Action<Utf8JsonWriter, GraphValue> writeValue)
    {
        writer.WriteStartObject();
        if (plan.Rows is { } rows)
        {
            writer.WriteNumber("records"u8, rows);
            writer.WriteNumber("time"u8, (long)(plan.Time ?? TimeSpan.Zero).TotalNanoseconds);
        }

        writer.WriteString("operatorType"u8, $"{plan.Operator}@neo4j");
        writer.WriteStartObject("arguments"u8);
        writer.WritePropertyName("Details"u8);
        writeValue(writer, GraphValue.String(plan.Details));
        writer.WritePropertyName("EstimatedRows"u8);
        writeValue(writer, GraphValue.Float(plan.EstimatedRows));
        writer.WriteEndObject();
        writer.WriteStartArray("identifiers"u8);
        writer.WriteEndArray();
        writer.WriteStartArray("children"u8);
        foreach (PlanDescription child in plan.Children)
        {
            WritePlan(writer, child, writeValue);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
