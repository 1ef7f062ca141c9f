using IndustryGraph.Engine.Storage.Adjacency;
using IndustryGraph.Engine.Storage.Catalog;
using IndustryGraph.Engine.Storage.Chunks;
using IndustryGraph.Engine.Storage.Indexes;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Engine.Storage.Statistics;
using IndustryGraph.Engine.Storage.Writing;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Storage.Log;

/// <summary>Builds a root from the records of a log; adjacency, indexes and statistics are derived from the chunks.</summary>
internal sealed class StoreLoader
{
    private readonly OwnerToken token = new();
    private readonly StoreCatalog catalog = new();
    private readonly GraphRoot root;
    private int relationshipChunks;

    private StoreLoader() => root = new GraphRoot(catalog);

    public static GraphRoot Load(IChunkLog log)
    {
        var loader = new StoreLoader();
        loader.root.CommitNumber = log.ReadAll(record => loader.Take(record, log.Description));
        loader.Derive();
        return loader.root;
    }

    private void Take(LogRecord record, string where)
    {
        try
        {
            Take(record);
        }
        catch (GraphException exception) when (exception.Code == GraphErrorCodes.StoreDamaged)
        {
            throw new GraphException(GraphErrorCodes.StoreDamaged, $"The {record.Kind} record {record.Id} of {where} is damaged. {exception.Message}", exception);
        }
        catch (OverflowException exception)
        {
            throw new GraphException(GraphErrorCodes.StoreDamaged, $"The {record.Kind} record {record.Id} of {where} is damaged: a number is out of range.", exception);
        }
    }

    private void Take(LogRecord record)
    {
        var reader = new LogReader(record.Data.Span);
        switch (record.Kind)
        {
            case LogRecordKind.Token:
                CatalogRecords.ReadNames(record, catalog);
                break;
            case LogRecordKind.Dictionary:
                CatalogRecords.ReadEntries(record, catalog);
                break;
            case LogRecordKind.Schema:
                root.Schema = SchemaCodec.Read(ref reader);
                break;
            case LogRecordKind.NodeChunk:
                var nodes = NodeChunk.Read(ref reader, catalog);
                root.NodeChunks = root.NodeChunks.Set(token, checked((int)record.Id), nodes);
                root.NodeLimit = Math.Max(root.NodeLimit, (record.Id << PropertyChunk.RowBits) + nodes.UsedRows);
                break;
            case LogRecordKind.RelationshipChunk:
                root.RelationshipChunks = root.RelationshipChunks.Set(token, checked((int)record.Id), RelationshipChunk.Read(ref reader, catalog));
                relationshipChunks = Math.Max(relationshipChunks, checked((int)record.Id + 1));
                break;
            default:
                throw LogReader.Damaged($"{(int)record.Kind} is no kind of record");
        }
    }

    private void Derive()
    {
        root.RelationshipChunkLimit = relationshipChunks;
        CountNodes();
        List<int>[] chunksByType = ChunksByType();
        root.Tables = new RelationshipTable?[chunksByType.Length];
        CountRelationships();
        Parallel.For(0, chunksByType.Length, type =>
        {
            if (chunksByType[type].Count > 0)
            {
                root.Tables[type] = new RelationshipTableLoader(root, [.. chunksByType[type]], token).Load();
            }
        });
        BuildIndexes();
    }

    private void CountNodes()
    {
        root.Statistics = new GraphStatistics(token);
        for (int number = 0; (long)number << PropertyChunk.RowBits < root.NodeLimit; number++)
        {
            for (int row = 0; root.NodeChunks[number] is { } chunk && row < chunk.UsedRows; row++)
            {
                root.Statistics.AddNodes(chunk.LabelSet(row), 1);
            }
        }
    }

    private List<int>[] ChunksByType()
    {
        var byType = new List<int>[catalog.Types.Count];
        for (int type = 0; type < byType.Length; type++)
        {
            byType[type] = [];
        }

        for (int number = 0; number < relationshipChunks; number++)
        {
            if (root.RelationshipChunks[number] is { } chunk)
            {
                byType[chunk.Type].Add(number);
            }
        }

        return byType;
    }

    private void CountRelationships()
    {
        for (int number = 0; number < relationshipChunks; number++)
        {
            for (int row = 0; root.RelationshipChunks[number] is { } chunk && row < chunk.UsedRows; row++)
            {
                if (chunk.Exists(row))
                {
                    int start = root.LabelSetOf(chunk.Start(row));
                    int end = root.LabelSetOf(chunk.End(row));
                    if (start == LabelSetTable.Absent || end == LabelSetTable.Absent)
                    {
                        throw LogReader.Damaged($"an end of the relationship {((long)number << PropertyChunk.RowBits) + row} is missing");
                    }

                    root.Statistics.AddRelationships(start, chunk.Type, end, 1);
                }
            }
        }
    }

    private void BuildIndexes()
    {
        root.Trees = new IndexTree?[root.Schema.NextId];
        IndexDescriptor[] indexes = [.. root.Schema.Indexes.Where(static index => index.IsTree)];
        Parallel.ForEach(indexes, index => root.Trees[index.Id] = SchemaWriter.Build(root, index, owner: null));
    }
}
