using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using IndustryGraph.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Xunit;

namespace IndustryGraph.UnitTests.Storage.Sqlite;

public sealed class SqliteChunkLogTests
{
    [Fact]
    public void A_store_opened_again_has_all_that_was_committed_and_nothing_else()
    {
        using var folder = new StoreFolder();
        long ford;
        using (GraphStore store = Open(folder))
        {
            ford = Write(store, "Ford");
            using GraphWriter discarded = store.BeginWrite();
            discarded.SetNodeProperty(ford, discarded.EnsureKey("name"), GraphValue.String("never"));
        }

        using GraphStore again = Open(folder);
        Assert.Equal(1, again.Current.CommitNumber);
        Assert.Equal("Ford", again.Current.NodeProperty(ford, again.Current.KeyId("name")).AsString());
        Assert.Equal("Organization", again.Current.LabelName(again.Current.LabelsOf(ford)[0]));
        Assert.Equal("byName", Assert.Single(again.Current.Schema.Indexes).Name);
    }

    [Fact]
    public void Ids_of_deleted_nodes_are_not_given_again_after_a_restart()
    {
        using var folder = new StoreFolder();
        long first;
        using (GraphStore store = Open(folder))
        {
            first = Write(store, "Ford");
            using GraphWriter writer = store.BeginWrite();
            writer.DeleteNode(first);
            writer.Commit();
        }

        using GraphStore again = Open(folder);
        Assert.Equal(0, again.Current.NodeCount);
        Assert.True(Write(again, "Audi") > first);
    }

    [Fact]
    public void A_second_writer_is_refused_and_told_who_holds_the_store()
    {
        using var folder = new StoreFolder();
        using GraphStore store = Open(folder);
        GraphException exception = Assert.Throws<GraphException>(() => SqliteChunkLog.Open(folder.StorePath));
        Assert.Equal(GraphErrorCodes.StoreLocked, exception.Code);
        Assert.Contains($"process {Environment.ProcessId} on {Environment.MachineName} since ", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("process ", SqliteChunkLog.HolderOf(folder.StorePath), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_refused_without_a_trace()
    {
        using var folder = new StoreFolder();
        Directory.CreateDirectory(folder.StorePath);
        GraphException exception = Assert.Throws<GraphException>(() => SqliteChunkLog.Open(folder.StorePath));
        Assert.Contains($"is a folder. Name a file, such as {Path.Combine(folder.StorePath, "graph.db")}", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.StorePath + ".lock"));
    }

    [Fact]
    public void The_lock_is_free_again_once_the_store_is_closed()
    {
        using var folder = new StoreFolder();
        Open(folder).Dispose();
        Assert.Null(SqliteChunkLog.HolderOf(folder.StorePath));
        Open(folder).Dispose();
    }

    [Fact]
    public void A_reader_beside_the_writer_sees_each_commit_keeps_what_it_took_and_cannot_write()
    {
        using var folder = new StoreFolder();
        using GraphStore store = Open(folder);
        Write(store, "Ford");
        using GraphStore reader = GraphStore.Open(SqliteChunkLog.Open(folder.StorePath, new SqliteChunkLogOptions { ReadOnly = true }));
        GraphRoot taken = reader.Current;
        Assert.Same(taken, reader.Current);
        Write(store, "Audi");
        Assert.Equal(2, reader.Current.NodeCount);
        Assert.Equal(1, taken.NodeCount);
        Assert.Equal(GraphErrorCodes.StoreLocked, Assert.Throws<GraphException>(() => reader.BeginWrite()).Code);
    }

    [Fact]
    public void A_full_disk_discards_the_transaction_and_leaves_the_store_readable_and_writable()
    {
        using var folder = new StoreFolder();
        using GraphStore store = Open(folder, new SqliteChunkLogOptions { MaxBytes = 30 * 8192 });
        Write(store, "Ford");
        using (GraphWriter large = store.BeginWrite())
        {
            int key = large.EnsureKey("text");
            var random = new Random(1);
            for (int i = 0; i < 300; i++)
            {
                byte[] noise = new byte[800];
                random.NextBytes(noise);
                large.SetNodeProperty(large.CreateNode([]), key, GraphValue.String(Convert.ToBase64String(noise)));
            }

            GraphException exception = Assert.Throws<GraphException>(() => large.Commit());
            Assert.Equal(GraphErrorCodes.WriteFailed, exception.Code);
            Assert.Contains("full", exception.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, store.Current.NodeCount);
        Write(store, "Audi");
        store.Dispose();
        using GraphStore again = Open(folder);
        Assert.Equal(2, again.Current.NodeCount);
        Assert.Equal(2, again.Current.CommitNumber);
    }

    [Fact]
    public void A_file_that_is_no_database_or_another_database_is_refused()
    {
        using var folder = new StoreFolder();
        File.WriteAllText(folder.StorePath, new string('x', 5000));
        Assert.Equal(GraphErrorCodes.StoreDamaged, Assert.Throws<GraphException>(() => SqliteChunkLog.Open(folder.StorePath)).Code);
        using (var connection = new SqliteConnection($"Data Source={folder.In("other.db")};Pooling=False"))
        {
            connection.Open();
            StoreFile.Execute(connection, "CREATE TABLE t(x)");
        }

        GraphException other = Assert.Throws<GraphException>(() => SqliteChunkLog.Open(folder.In("other.db")));
        Assert.Contains("no store of IndustryGraph", other.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_format_is_refused_by_its_number()
    {
        using var folder = new StoreFolder();
        Open(folder).Dispose();
        Change(folder, "UPDATE meta SET format = 99");
        GraphException exception = Assert.Throws<GraphException>(() => Open(folder));
        Assert.Contains("format 99", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM node_chunk", "lost or stale")]
    [InlineData("UPDATE node_chunk SET data = zeroblob(length(data))", "NodeChunk record 0")]
    [InlineData("UPDATE node_chunk SET \"commit\" = 0", "NodeChunk record 0")]
    [InlineData("UPDATE meta SET \"commit\" = 7", "describes it")]
    [InlineData("DELETE FROM meta", "describes it")]
    [InlineData("DROP TABLE schema", "damaged")]
    public void What_does_not_fit_its_checksum_is_damage_and_named(string sql, string expected)
    {
        using var folder = new StoreFolder();
        using (GraphStore store = Open(folder))
        {
            Write(store, "Ford");
        }

        Change(folder, sql);
        GraphException exception = Assert.Throws<GraphException>(() => Open(folder));
        Assert.Equal(GraphErrorCodes.StoreDamaged, exception.Code);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bit_flipped_anywhere_in_the_file_is_noticed_or_changes_nothing()
    {
        using var folder = new StoreFolder();
        using (GraphStore store = Open(folder))
        {
            Write(store, "Ford");
            Write(store, "Audi");
        }

        byte[] good = File.ReadAllBytes(folder.StorePath);
        var random = new Random(7);
        int noticed = 0;
        for (int i = 0; i < 150; i++)
        {
            byte[] bad = (byte[])good.Clone();
            bad[random.Next(bad.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(folder.StorePath, bad);
            try
            {
                using GraphStore store = Open(folder);
                Assert.Equal(["Ford", "Audi"], Names(store));
            }
            catch (GraphException exception)
            {
                Assert.Equal(GraphErrorCodes.StoreDamaged, exception.Code);
                noticed++;
            }
        }

        Assert.True(noticed > 0);
    }

    [Fact]
    public void A_backup_taken_while_the_store_is_open_opens_as_a_store()
    {
        using var folder = new StoreFolder();
        using var log = SqliteChunkLog.Open(folder.StorePath);
        using GraphStore store = GraphStore.Open(log);
        Write(store, "Ford");
        log.BackupTo(folder.In("copy.db"));
        Write(store, "Audi");
        using GraphStore copy = GraphStore.Open(SqliteChunkLog.Open(folder.In("copy.db")));
        Assert.Equal(["Ford"], Names(copy));
    }

    [Fact]
    public void Many_commits_with_checkpoints_between_them_are_all_there()
    {
        using var folder = new StoreFolder();
        using (GraphStore store = Open(folder))
        {
            for (int i = 0; i < 200; i++)
            {
                Write(store, $"n{i}");
            }
        }

        Assert.False(File.Exists(folder.StorePath + "-wal"));
        using GraphStore again = Open(folder);
        Assert.Equal(200, again.Current.NodeCount);
        Assert.Equal(200, again.Current.CommitNumber);
    }

    internal static GraphStore Open(StoreFolder folder, SqliteChunkLogOptions? options = null)
    {
        var log = SqliteChunkLog.Open(folder.StorePath, options);
        try
        {
            return GraphStore.Open(log);
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    internal static long Write(GraphStore store, string name)
    {
        using GraphWriter writer = store.BeginWrite();
        int label = writer.EnsureLabel("Organization");
        int key = writer.EnsureKey("name");
        writer.CreateIndex("byName", IndexType.Range, onRelationships: false, [label], [key], ifNotExists: true);
        long node = writer.CreateNode([label]);
        writer.SetNodeProperty(node, key, GraphValue.String(name));
        writer.Commit();
        return node;
    }

    internal static List<string> Names(GraphStore store)
    {
        var names = new List<string>();
        for (long node = 0; node < store.Current.NodeCount; node++)
        {
            names.Add(store.Current.NodeProperty(node, store.Current.KeyId("name")).AsString());
        }

        return names;
    }

    private static void Change(StoreFolder folder, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.StorePath};Pooling=False");
        connection.Open();
        StoreFile.Execute(connection, sql);
    }
}
