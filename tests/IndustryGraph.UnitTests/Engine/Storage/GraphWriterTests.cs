using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Cursors;
using IndustryGraph.Engine.Storage.Log;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Storage;

public sealed class GraphWriterTests : IDisposable
{
    private readonly MemoryChunkLog log = new();
    private readonly GraphStore store;

    public GraphWriterTests() => store = GraphStore.Open(log);

    public void Dispose() => store.Dispose();

    [Fact]
    public void A_frozen_layer_does_not_see_what_is_written_after_it()
    {
        using GraphWriter writer = store.BeginWrite();
        int key = writer.EnsureKey("name");
        long node = writer.CreateNode([]);
        writer.SetNodeProperty(node, key, GraphValue.String("before"));
        GraphRoot layer = writer.Freeze();
        writer.SetNodeProperty(node, key, GraphValue.String("after"));
        long other = writer.CreateNode([]);
        Assert.Equal("before", layer.NodeProperty(node, key).AsString());
        Assert.False(layer.NodeExists(other));
        Assert.Equal("after", writer.Live.NodeProperty(node, key).AsString());
    }

    [Fact]
    public void Freezing_twice_without_a_write_between_gives_the_same_root()
    {
        using GraphWriter writer = store.BeginWrite();
        Assert.Same(store.Current, writer.Freeze());
        writer.CreateNode([]);
        Assert.Same(writer.Freeze(), writer.Freeze());
    }

    [Fact]
    public void Readers_keep_the_state_that_they_took()
    {
        GraphRoot before = store.Current;
        using GraphWriter writer = store.BeginWrite();
        writer.CreateNode([]);
        writer.Commit();
        Assert.Equal(0, before.NodeCount);
        Assert.Equal(1, store.Current.NodeCount);
    }

    [Fact]
    public void Reading_a_deleted_entity_raises_what_the_TCK_calls_DeletedEntityAccess()
    {
        using GraphWriter writer = store.BeginWrite();
        long node = writer.CreateNode([]);
        long loop = writer.CreateRelationship(writer.EnsureType("T"), node, node);
        writer.DeleteRelationship(loop);
        writer.DeleteNode(node);
        foreach (Action read in new Action[]
        {
            () => writer.Live.NodeProperty(node, 0), () => writer.Live.LabelsOf(node), () => writer.Live.HasLabel(node, 0),
            () => writer.Live.NodeProperties(node), () => writer.Live.RelationshipProperty(loop, 0), () => writer.SetNodeProperty(node, 0, default),
            () => writer.CreateRelationship(0, node, node),
        })
        {
            GraphException exception = Assert.Throws<GraphException>(read);
            Assert.Equal(GraphErrorCodes.EntityNotFound, exception.Code);
            Assert.Equal("DeletedEntityAccess", exception.Tck!.Detail);
        }

        Assert.Equal("T", writer.Live.TypeName(writer.Live.TypeOf(loop)));
        Assert.False(writer.DeleteNode(node));
    }

    [Fact]
    public void A_node_deleted_with_relationships_left_is_refused_where_the_statement_ends()
    {
        using GraphWriter writer = store.BeginWrite();
        long start = writer.CreateNode([]);
        long end = writer.CreateNode([]);
        long relationship = writer.CreateRelationship(writer.EnsureType("T"), start, end);
        GraphRoot statement = writer.Freeze();
        writer.DeleteNode(start);
        GraphException exception = Assert.Throws<GraphException>(writer.VerifyNoDanglingRelationships);
        Assert.Equal("DeleteConnectedNode", exception.Tck!.Detail);
        writer.RollbackTo(statement);
        writer.VerifyNoDanglingRelationships();
        Assert.True(writer.Live.NodeExists(start));
        writer.DeleteNode(start);
        writer.DeleteRelationship(relationship);
        writer.VerifyNoDanglingRelationships();
    }

    [Fact]
    public void A_value_that_another_node_has_is_refused_by_name_of_label_property_value_and_node()
    {
        using GraphWriter writer = store.BeginWrite();
        int label = writer.EnsureLabel("Entity");
        int key = writer.EnsureKey("id");
        writer.CreateConstraint("entity_id", ConstraintType.Unique, onRelationships: false, label, [key], ifNotExists: false);
        long ford = writer.CreateNode([label]);
        writer.SetNodeProperty(ford, key, GraphValue.String("ford"));
        long other = writer.CreateNode([label]);
        GraphException exception = Assert.Throws<GraphException>(() => writer.SetNodeProperty(other, key, GraphValue.String("ford")));
        Assert.Equal(GraphErrorCodes.ConstraintValidationFailed, exception.Code);
        Assert.StartsWith($"Node({ford}) already exists with label `Entity` and property `id` = 'ford'", exception.Message, StringComparison.Ordinal);

        long unlabelled = writer.CreateNode([]);
        writer.SetNodeProperty(unlabelled, key, GraphValue.String("ford"));
        Assert.Throws<GraphException>(() => writer.AddLabel(unlabelled, label));
        writer.DeleteNode(ford);
        Assert.True(writer.AddLabel(unlabelled, label));
        writer.Commit();
        Assert.Equal(1, store.Current.IndexSize(store.Current.Schema.FindIndex("entity_id")!));
    }

    [Fact]
    public void The_same_number_as_integer_and_float_is_one_unique_value()
    {
        using GraphWriter writer = store.BeginWrite();
        int label = writer.EnsureLabel("L");
        int key = writer.EnsureKey("n");
        writer.CreateConstraint("c", ConstraintType.Unique, onRelationships: false, label, [key], ifNotExists: false);
        writer.SetNodeProperty(writer.CreateNode([label]), key, GraphValue.Integer(1));
        long other = writer.CreateNode([label]);
        Assert.Throws<GraphException>(() => writer.SetNodeProperty(other, key, GraphValue.Float(1.0)));
        Assert.True(writer.SetNodeProperty(other, key, GraphValue.Float(1.5)));
    }

    [Fact]
    public void Constraints_on_relationships_hold_over_all_their_properties_together()
    {
        using GraphWriter writer = store.BeginWrite();
        int type = writer.EnsureType("OWNS");
        int id = writer.EnsureKey("id");
        int version = writer.EnsureKey("version");
        writer.CreateConstraint("owns", ConstraintType.Unique, onRelationships: true, type, [id, version], ifNotExists: false);
        long node = writer.CreateNode([]);
        long[] claims = [writer.CreateRelationship(type, node, node), writer.CreateRelationship(type, node, node)];
        foreach (long claim in claims)
        {
            writer.SetRelationshipProperty(claim, id, GraphValue.String("claim"));
        }

        writer.SetRelationshipProperty(claims[0], version, GraphValue.Integer(1));
        GraphException exception = Assert.Throws<GraphException>(() => writer.SetRelationshipProperty(claims[1], version, GraphValue.Integer(1)));
        Assert.Contains("type `OWNS` and properties `id` = 'claim', `version` = 1", exception.Message, StringComparison.Ordinal);
        writer.SetRelationshipProperty(claims[1], version, GraphValue.Integer(2));
    }

    [Fact]
    public void A_constraint_that_the_data_breaks_is_not_made_and_names_the_two_nodes()
    {
        using GraphWriter writer = store.BeginWrite();
        int label = writer.EnsureLabel("L");
        int key = writer.EnsureKey("id");
        foreach (string value in new[] { "a long text 1", "a long text 2", "a long text 1" })
        {
            writer.SetNodeProperty(writer.CreateNode([label]), key, GraphValue.String(value));
        }

        GraphException exception = Assert.Throws<GraphException>(
            () => writer.CreateConstraint("c", ConstraintType.Unique, onRelationships: false, label, [key], ifNotExists: false));
        Assert.Equal(GraphErrorCodes.ConstraintCreationFailed, exception.Code);
        Assert.Contains("nodes 0 and 2", exception.Message, StringComparison.Ordinal);
        Assert.Empty(writer.Live.Schema.Constraints);
        Assert.Empty(writer.Live.Schema.Indexes);
    }

    [Fact]
    public void A_key_constraint_demands_the_property_where_the_statement_ends()
    {
        using GraphWriter writer = store.BeginWrite();
        int label = writer.EnsureLabel("L");
        int key = writer.EnsureKey("id");
        writer.CreateConstraint("c", ConstraintType.Key, onRelationships: false, label, [key], ifNotExists: false);
        long node = writer.CreateNode([label]);
        Assert.Contains("must have the property `id`", Assert.Throws<GraphException>(writer.VerifyNoDanglingRelationships).Message, StringComparison.Ordinal);
        writer.SetNodeProperty(node, key, GraphValue.Integer(1));
        writer.VerifyNoDanglingRelationships();
    }

    [Fact]
    public void Schema_names_and_forms_are_taken_once_and_dropped_by_name()
    {
        using GraphWriter writer = store.BeginWrite();
        int label = writer.EnsureLabel("L");
        int key = writer.EnsureKey("id");
        Assert.Equal("index_L_id", writer.CreateIndex(null, IndexType.Range, onRelationships: false, [label], [key], ifNotExists: false)!.Name);
        Assert.Null(writer.CreateIndex("other", IndexType.Range, onRelationships: false, [label], [key], ifNotExists: true));
        Assert.Equal(GraphErrorCodes.IndexAlreadyExists, Assert.Throws<GraphException>(() => writer.CreateIndex("other", IndexType.Range, onRelationships: false, [label], [key], ifNotExists: false)).Code);
        Assert.Equal(GraphErrorCodes.IndexDropFailed, Assert.Throws<GraphException>(() => writer.DropIndex("none", ifExists: false)).Code);
        Assert.False(writer.DropConstraint("none", ifExists: true));
        long epoch = writer.Live.SchemaEpoch;
        Assert.True(writer.DropIndex("index_L_id", ifExists: false));
        Assert.True(writer.Live.SchemaEpoch > epoch);
        writer.CreateConstraint("c", ConstraintType.Unique, onRelationships: false, label, [key], ifNotExists: false);
        Assert.Throws<GraphException>(() => writer.DropIndex("c", ifExists: false));
        Assert.True(writer.DropConstraint("c", ifExists: false));
        Assert.Empty(writer.Live.Schema.Indexes);
    }

    [Fact]
    public void Maps_entities_and_lists_of_lists_are_no_property_values()
    {
        using GraphWriter writer = store.BeginWrite();
        long node = writer.CreateNode([]);
        int key = writer.EnsureKey("p");
        foreach (GraphValue value in new[]
        {
            GraphValue.Object(GraphMap.Empty), GraphValue.NodeReference(node), GraphValue.List(GraphValue.List()), GraphValue.List(default(GraphValue)),
        })
        {
            GraphException exception = Assert.Throws<GraphException>(() => writer.SetNodeProperty(node, key, value));
            Assert.Equal("InvalidPropertyType", exception.Tck!.Detail);
        }
    }

    [Fact]
    public async Task Writers_wait_for_each_other_and_a_waiting_one_can_be_cancelled()
    {
        GraphWriter first = store.BeginWrite();
        using var cancelled = new CancellationTokenSource();
        Task<GraphWriter> second = store.BeginWriteAsync(cancelled.Token).AsTask();
        Task<GraphWriter> third = store.BeginWriteAsync(TestContext.Current.CancellationToken).AsTask();
        await cancelled.CancelAsync();
        Assert.Equal(GraphErrorCodes.Terminated, (await Assert.ThrowsAsync<GraphException>(() => second)).Code);
        Assert.False(third.IsCompleted);
        first.Rollback();
        (await third).Rollback();
    }

    [Fact]
    public async Task A_reader_that_turns_to_writing_is_outdated_once_the_graph_has_moved()
    {
        GraphRoot read = store.Current;
        (await store.UpgradeAsync(read, TestContext.Current.CancellationToken)).Rollback();
        using (GraphWriter writer = store.BeginWrite())
        {
            writer.CreateNode([]);
            writer.Commit();
        }

        GraphException exception = await Assert.ThrowsAsync<GraphException>(() => store.UpgradeAsync(read).AsTask());
        Assert.Equal(GraphErrorCodes.Outdated, exception.Code);
        Assert.True(exception.IsTransient);
        store.BeginWrite().Rollback();
    }

    [Fact]
    public void A_commit_that_the_log_refuses_is_discarded_and_the_next_one_succeeds()
    {
        log.FailingAppends.Add(1);
        using (GraphWriter failing = store.BeginWrite())
        {
            failing.SetNodeProperty(failing.CreateNode([failing.EnsureLabel("A")]), failing.EnsureKey("k"), GraphValue.String("x"));
            Assert.Equal(GraphErrorCodes.WriteFailed, Assert.Throws<GraphException>(() => failing.Commit()).Code);
        }

        Assert.Equal(0, store.Current.NodeCount);
        using (GraphWriter writer = store.BeginWrite())
        {
            writer.SetNodeProperty(writer.CreateNode([writer.EnsureLabel("B")]), writer.EnsureKey("k"), GraphValue.String("x"));
            writer.Commit();
        }

        using GraphStore again = GraphStore.Open(log);
        Assert.Equal(["A", "B"], again.Current.Labels);
        Assert.Equal("x", again.Current.NodeProperty(0, again.Current.KeyId("k")).AsString());
    }

    [Fact]
    public void A_cancelled_commit_leaves_nothing_behind()
    {
        using GraphWriter writer = store.BeginWrite();
        writer.CreateNode([]);
        Assert.Equal(GraphErrorCodes.Terminated, Assert.Throws<GraphException>(() => writer.Commit(new CancellationToken(canceled: true))).Code);
        Assert.Equal(0, store.Current.NodeCount);
        Assert.Equal(0, log.Appends);
    }

    [Fact]
    public void A_commit_writes_the_touched_chunks_and_nothing_where_nothing_was_written()
    {
        using (GraphWriter writer = store.BeginWrite())
        {
            for (int i = 0; i < 2000; i++)
            {
                writer.CreateNode([]);
            }

            writer.Commit();
        }

        using (GraphWriter writer = store.BeginWrite())
        {
            writer.SetNodeProperty(700, writer.EnsureKey("k"), GraphValue.Integer(1));
            writer.Commit();
        }

        // One chunk and the names of keys.
        Assert.Equal(2, log.LastRecordCount);
        store.BeginWrite().Commit();
        Assert.Equal(2, log.Appends);
    }

    [Fact]
    public void A_writer_that_has_ended_refuses_to_write()
    {
        GraphWriter writer = store.BeginWrite();
        writer.Commit();
        Assert.Equal(GraphErrorCodes.TransactionClosed, Assert.Throws<GraphException>(() => writer.CreateNode([])).Code);
        Assert.Equal(GraphErrorCodes.TransactionClosed, Assert.Throws<GraphException>(() => writer.Commit()).Code);
    }

    [Theory]
    [InlineData(LogRecordKind.Token)]
    [InlineData(LogRecordKind.Schema)]
    [InlineData(LogRecordKind.NodeChunk)]
    [InlineData(LogRecordKind.RelationshipChunk)]
    public void Bytes_that_make_no_sense_are_damage_and_the_record_is_named(LogRecordKind kind)
    {
        using (GraphWriter writer = store.BeginWrite())
        {
            int label = writer.EnsureLabel("L");
            writer.CreateIndex("i", IndexType.Range, onRelationships: false, [label], [writer.EnsureKey("k")], ifNotExists: false);
            long node = writer.CreateNode([label]);
            writer.SetNodeProperty(node, 0, GraphValue.String("text"));
            writer.CreateRelationship(writer.EnsureType("T"), node, node);
            writer.Commit();
        }

        log.Damage(kind, 0, static bytes => bytes[..(bytes.Length / 2)]);
        GraphException exception = Assert.Throws<GraphException>(() => GraphStore.Open(log));
        Assert.Equal(GraphErrorCodes.StoreDamaged, exception.Code);
        Assert.Contains($"{kind} record 0", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_statistics_epoch_moves_when_a_count_doubles_and_not_with_every_commit()
    {
        long epoch = store.Current.StatisticsEpoch;
        for (int i = 0; i < 300; i++)
        {
            using GraphWriter writer = store.BeginWrite();
            writer.CreateNode([]);
            writer.Commit();
        }

        Assert.InRange(store.Current.StatisticsEpoch, epoch + 2, epoch + 4);
    }

    [Fact]
    public void Reading_properties_allocates_nothing()
    {
        using (GraphWriter writer = store.BeginWrite())
        {
            int key = writer.EnsureKey("name");
            for (int i = 0; i < 500; i++)
            {
                writer.SetNodeProperty(writer.CreateNode([]), key, GraphValue.String($"name {i}"));
            }

            writer.Commit();
        }

        GraphRoot root = store.Current;
        long Sum()
        {
            long length = 0;
            for (long node = 0; node < 500; node++)
            {
                length += root.NodeProperty(node, 0).AsUtf8().Length;
            }

            return length;
        }

        Sum();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Sum();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_cursor_at_its_end_stays_there()
    {
        using (GraphWriter writer = store.BeginWrite())
        {
            long node = writer.CreateNode([writer.EnsureLabel("L")]);
            writer.CreateRelationship(writer.EnsureType("T"), node, node);
            writer.CreateIndex("i", IndexType.Range, onRelationships: false, [0], [writer.EnsureKey("k")], ifNotExists: false);
            writer.SetNodeProperty(node, 0, GraphValue.Integer(1));
            writer.Commit();
        }

        var nodes = new NodeScanCursor();
        nodes.Reset(store.Current, 0);
        var relationships = new RelationshipScanCursor();
        relationships.Reset(store.Current, null);
        var expand = new ExpandCursor();
        expand.Reset(store.Current, 0, TraversalDirection.Both, null);
        var index = new IndexCursor();
        index.Seek(store.Current, store.Current.Schema.FindIndex("i")!, []);
        foreach (Func<bool> next in new Func<bool>[] { nodes.Next, relationships.Next, expand.Next, index.Next })
        {
            Assert.True(next());
            Assert.False(next());
            Assert.False(next());
        }
    }
}
