using IndustryGraph.Engine.Storage.Adjacency;
using IndustryGraph.Engine.Storage.Chunks;

namespace IndustryGraph.Engine.Storage.Log;

/// <summary>
/// Turns the live layer of a transaction into a root to publish and the records that make it durable. What was touched
/// shows by comparing references with the root that the transaction began with.
/// </summary>
internal sealed class CommitBuilder(GraphRoot begunWith, GraphRoot live, OwnerToken token)
{
    private readonly List<int> nodeChunks = [];
    private readonly List<int> relationshipChunks = [];

    /// <summary>Seals what was written and returns the root to publish.</summary>
    public GraphRoot Seal(long commitNumber)
    {
        SealNodes();
        SealRelationships();
        for (int type = 0; type < live.Tables.Length; type++)
        {
            if (live.Tables[type] is { } table && table != begunWith.TableOf(type))
            {
                SealTable(type, table);
            }
        }

        GraphRoot root = live.Copy();
        root.CommitNumber = commitNumber;
        return root;
    }

    /// <summary>Adds the records of the touched chunks, and of the schema if it changed.</summary>
    public void Collect(List<LogRecord> records)
    {
        var buffer = new LogBuffer();
        if (live.Schema != begunWith.Schema)
        {
            SchemaCodec.Write(buffer, live.Schema);
            records.Add(new LogRecord(LogRecordKind.Schema, 0, buffer.ToArray()));
        }

        foreach (int number in nodeChunks)
        {
            buffer.Clear();
            live.NodeChunks[number]!.Write(buffer);
            records.Add(new LogRecord(LogRecordKind.NodeChunk, number, buffer.ToArray()));
        }

        foreach (int number in relationshipChunks)
        {
            buffer.Clear();
            live.RelationshipChunks[number]!.Write(buffer);
            records.Add(new LogRecord(LogRecordKind.RelationshipChunk, number, buffer.ToArray()));
        }
    }

    private void SealNodes()
    {
        nodeChunks.AddRange(live.NodeChunks.ChangedSince(begunWith.NodeChunks));
        foreach (int number in nodeChunks)
        {
            NodeChunk chunk = live.NodeChunks[number]!.Own(token);
            chunk.SealColumns(live.Catalog);
            live.NodeChunks = live.NodeChunks.Set(token, number, chunk);
        }
    }

    private void SealRelationships()
    {
        relationshipChunks.AddRange(live.RelationshipChunks.ChangedSince(begunWith.RelationshipChunks));
        foreach (int number in relationshipChunks)
        {
            RelationshipChunk chunk = live.RelationshipChunks[number]!.Own(token);
            chunk.SealColumns(live.Catalog);
            live.RelationshipChunks = live.RelationshipChunks.Set(token, number, chunk);
        }
    }

    private void SealTable(int type, RelationshipTable table)
    {
        var owned = RelationshipTable.Own(table, token);
        RelationshipTable? before = begunWith.TableOf(type);
        owned.SealChanged(TraversalDirection.Outgoing, before);
        owned.SealChanged(TraversalDirection.Incoming, before);
        live.Tables[type] = owned;
    }
}
