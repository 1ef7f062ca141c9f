using CsCheck;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Storage.Cursors;
using IndustryGraph.Engine.Storage.Schema;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.Engine.Storage;

public sealed class RandomWritesTests
{
    private const int Labels = 3;
    private const int Types = 2;
    private const int Keys = 4;

    private static readonly Gen<(int What, int A, int B, int C)> Step = Gen.Select(Gen.Int[0, 99], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000]);

    [Fact]
    public void Every_state_agrees_with_a_naive_graph_whatever_is_written_frozen_rolled_back_or_committed() =>
        Step.List[1, 120].Sample(static steps => new Run(new MemoryChunkLog()).Do(steps), iter: 300);

    [Fact]
    public void Hubs_and_many_chunks_agree_with_a_naive_graph() =>
        Gen.Int[0, 1_000_000].Sample(static seed => new Run(new MemoryChunkLog()).DoManyRelationshipsOfAHub(seed), iter: 2);

    private sealed class Run
    {
        private readonly MemoryChunkLog log;
        private readonly List<(GraphRoot Root, NaiveGraph Model)> states = [];
        private GraphStore store;
        private NaiveGraph committed = new();
        private NaiveGraph model = new();
        private GraphWriter writer;
        private (GraphRoot Root, NaiveGraph Model)? layer;

        public Run(MemoryChunkLog log)
        {
            this.log = log;
            store = GraphStore.Open(log);
            using (GraphWriter setup = store.BeginWrite())
            {
                for (int i = 0; i < Labels; i++)
                {
                    setup.EnsureLabel($"L{i}");
                }

                for (int i = 0; i < Types; i++)
                {
                    setup.EnsureType($"T{i}");
                }

                for (int i = 0; i < Keys; i++)
                {
                    setup.EnsureKey($"k{i}");
                }

                setup.CreateIndex("byFirst", IndexType.Range, false, [0], [0], false);
                setup.CreateIndex("byPair", IndexType.Range, false, [1], [1, 2], false);
                setup.CreateIndex("onType", IndexType.Range, true, [0], [0], false);
                setup.Commit();
            }

            writer = store.BeginWrite();
        }

        public void Do(List<(int What, int A, int B, int C)> steps)
        {
            foreach ((int what, int a, int b, int c) in steps)
            {
                Do(what, a, b, c);
            }

            Commit(0);
            foreach ((GraphRoot root, NaiveGraph expected) in states)
            {
                expected.MustEqual(root);
                MustIndexAlike(root, expected);
            }
        }

        public void DoManyRelationshipsOfAHub(int seed)
        {
            var random = new Random(seed);
            for (int i = 0; i < 700; i++)
            {
                Do(0, i, i, i);
            }

            long hub = model.Nodes.Keys.First();
            for (int i = 0; i < 6000; i++)
            {
                long other = model.Nodes.Keys.ElementAt(random.Next(700));
                bool isOut = random.Next(2) == 0;
                AddRelationship(0, isOut ? hub : other, isOut ? other : hub);
                if (i % 1500 == 1499)
                {
                    Commit(0);
                    writer = store.BeginWrite();
                }
            }

            foreach (long relationship in model.Relationships.Keys.Where(_ => random.Next(3) > 0).ToList())
            {
                writer.DeleteRelationship(relationship);
                model.Relationships.Remove(relationship);
            }

            Commit(0);
            model.MustEqual(store.Current);
            store = GraphStore.Open(log);
            model.MustEqual(store.Current);
        }

        private void Do(int what, int a, int b, int c)
        {
            switch (what)
            {
                case < 20:
                    AddNode(a);
                    break;
                case < 45 when model.Nodes.Count > 0:
                    AddRelationship(a % Types, Pick(model.Nodes.Keys, b), Pick(model.Nodes.Keys, c));
                    break;
                case < 60 when model.Nodes.Count > 0:
                    SetNode(Pick(model.Nodes.Keys, a), b % Keys, ValueOf(c));
                    break;
                case < 70 when model.Relationships.Count > 0:
                    SetRelationship(Pick(model.Relationships.Keys, a), b % Keys, ValueOf(c));
                    break;
                case < 78 when model.Nodes.Count > 0:
                    ToggleLabel(Pick(model.Nodes.Keys, a), b % Labels);
                    break;
                case < 83 when model.Relationships.Count > 0:
                    long relationship = Pick(model.Relationships.Keys, a);
                    Assert.True(writer.DeleteRelationship(relationship));
                    model.Relationships.Remove(relationship);
                    break;
                case < 87 when model.Nodes.Count > 0:
                    Detach(Pick(model.Nodes.Keys, a));
                    break;
                case < 92:
                    Freeze();
                    break;
                case < 95 when layer is { } frozen:
                    writer.RollbackTo(frozen.Root);
                    model = frozen.Model.Clone();
                    break;
                case < 98:
                    Commit(a);
                    writer = store.BeginWrite();
                    break;
                case < 99:
                    writer.Rollback();
                    model = committed.Clone();
                    layer = null;
                    writer = store.BeginWrite();
                    break;
            }
        }

        private static long Pick(ICollection<long> ids, int number) => ids.ElementAt(number % ids.Count);

        private static GraphValue ValueOf(int number) => (number % 12) switch
        {
            0 => default,
            1 => GraphValue.Integer(number % 5),
            2 => GraphValue.Float(number % 5),
            3 => GraphValue.Boolean(number % 2 == 0),
            4 => GraphValue.DateFromEpochDay(number % 7),
            5 => GraphValue.List(GraphValue.String("a"), GraphValue.String($"b{number % 3}")),
            6 => GraphValue.String($"a long text with a common beginning {number % 9}"),
            7 => GraphValue.Integer(long.MinValue + number),
            8 => GraphValue.DateTime(DateTimeOffset.UnixEpoch.AddDays(number % 3)),
            _ => GraphValue.String($"t{number % 6}"),
        };

        private void AddNode(int number)
        {
            int[] labels = [.. Enumerable.Range(0, Labels).Where(label => (number & (1 << label)) != 0)];
            model.Nodes[writer.CreateNode(labels)] = ([.. labels], []);
        }

        private void AddRelationship(int type, long start, long end) =>
            model.Relationships[writer.CreateRelationship(type, start, end)] = (type, start, end, []);

        private void SetNode(long node, int key, GraphValue value)
        {
            writer.SetNodeProperty(node, key, value);
            Set(model.Nodes[node].Properties, key, value);
        }

        private void SetRelationship(long relationship, int key, GraphValue value)
        {
            writer.SetRelationshipProperty(relationship, key, value);
            Set(model.Relationships[relationship].Properties, key, value);
        }

        private static void Set(SortedDictionary<int, GraphValue> properties, int key, GraphValue value)
        {
            if (value.IsNull)
            {
                properties.Remove(key);
            }
            else
            {
                properties[key] = value;
            }
        }

        private void ToggleLabel(long node, int label)
        {
            SortedSet<int> labels = model.Nodes[node].Labels;
            if (labels.Add(label))
            {
                Assert.True(writer.AddLabel(node, label));
            }
            else
            {
                labels.Remove(label);
                Assert.True(writer.RemoveLabel(node, label));
            }
        }

        // The node before its relationships, as a DELETE of both may come.
        private void Detach(long node)
        {
            writer.DeleteNode(node);
            model.Nodes.Remove(node);
            foreach (long relationship in model.Relationships.Where(r => r.Value.Start == node || r.Value.End == node).Select(static r => r.Key).ToList())
            {
                writer.DeleteRelationship(relationship);
                model.Relationships.Remove(relationship);
            }
        }

        private void Freeze()
        {
            layer = (writer.Freeze(), model.Clone());
            states.Add(layer.Value);
        }

        private void Commit(int number)
        {
            bool fails = number % 7 == 3;
            if (fails)
            {
                log.FailingAppends.Add(log.Appends + 1);
            }

            int appends = log.Appends;
            try
            {
                writer.Commit();
                committed = model.Clone();
            }
            catch (GraphException exception) when (exception.Code == GraphErrorCodes.WriteFailed)
            {
                model = committed.Clone();
            }

            log.FailingAppends.Clear();
            layer = null;
            states.Add((store.Current, committed.Clone()));
            if (number % 5 == 4 && log.Appends > appends)
            {
                store = GraphStore.Open(log);
                states.Add((store.Current, committed.Clone()));
            }
        }

        private static void MustIndexAlike(GraphRoot root, NaiveGraph model)
        {
            IndexDescriptor first = root.Schema.FindIndex("byFirst")!;
            Check(root, first, [.. model.Nodes.Where(static n => n.Value.Labels.Contains(0) && n.Value.Properties.ContainsKey(0)).Select(static n => (n.Key, new[] { n.Value.Properties[0] }))]);
            IndexDescriptor pair = root.Schema.FindIndex("byPair")!;
            Check(root, pair, [.. model.Nodes.Where(static n => n.Value.Labels.Contains(1) && n.Value.Properties.ContainsKey(1) && n.Value.Properties.ContainsKey(2)).Select(static n => (n.Key, new[] { n.Value.Properties[1], n.Value.Properties[2] }))]);
            IndexDescriptor type = root.Schema.FindIndex("onType")!;
            Check(root, type, [.. model.Relationships.Where(static r => r.Value.Type == 0 && r.Value.Properties.ContainsKey(0)).Select(static r => (r.Key, new[] { r.Value.Properties[0] }))]);
        }

        private static void Check(GraphRoot root, IndexDescriptor index, List<(long Id, GraphValue[] Values)> expected)
        {
            Assert.Equal(expected.Count, root.IndexSize(index));
            var ordered = expected.OrderBy(static e => e.Values[0], GraphValueOrderComparer.Instance)
                .ThenBy(static e => e.Values[^1], GraphValueOrderComparer.Instance).ThenBy(static e => e.Id).ToList();
            var cursor = new IndexCursor();
            cursor.Seek(root, index, []);
            Assert.Equal(ordered.Select(static e => e.Id), Drain(cursor));
            int distinct = 0;
            for (int i = 0; i < ordered.Count; i++)
            {
                distinct += i == 0 || !ordered[i].Values.Zip(ordered[i - 1].Values).All(static p => GraphValueComparison.Order(p.First, p.Second) == 0) ? 1 : 0;
                cursor.Seek(root, index, ordered[i].Values);
                Assert.Equal(expected.Where(e => e.Values.Zip(ordered[i].Values).All(static p => GraphValueComparison.AreEqual(p.First, p.Second) == true)).Select(static e => e.Id).Order(), Drain(cursor));
                CheckRange(root, index, ordered, cursor, ordered[i].Values[0], i % 2 == 0);
            }

            Assert.Equal(distinct, root.IndexDistinctValues(index));
        }

        private static void CheckRange(
            GraphRoot root, IndexDescriptor index, List<(long Id, GraphValue[] Values)> ordered, IndexCursor cursor, GraphValue bound, bool inclusive)
        {
            cursor.SeekRange(root, index, [], bound, inclusive, default, false);
            Assert.Equal(
                ordered.Where(e => GraphValueComparison.Compare(e.Values[0], bound) is ComparisonOutcome.Greater || (inclusive && GraphValueComparison.Compare(e.Values[0], bound) is ComparisonOutcome.Equal)).Select(static e => e.Id),
                Drain(cursor));
            cursor.SeekRange(root, index, [], default, false, bound, inclusive);
            Assert.Equal(
                ordered.Where(e => GraphValueComparison.Compare(e.Values[0], bound) is ComparisonOutcome.Less || (inclusive && GraphValueComparison.Compare(e.Values[0], bound) is ComparisonOutcome.Equal)).Select(static e => e.Id),
                Drain(cursor));
            if (bound.IsString)
            {
                GraphValue prefix = GraphValue.String(bound.AsString()[..1]);
                cursor.SeekPrefix(root, index, [], prefix);
                Assert.Equal(ordered.Where(e => e.Values[0].IsString && e.Values[0].AsUtf8().StartsWith(prefix.AsUtf8())).Select(static e => e.Id), Drain(cursor));
            }
        }

        private static List<long> Drain(IndexCursor cursor)
        {
            var found = new List<long>();
            Span<long> some = stackalloc long[5];
            for (int count = cursor.Fill(some); count > 0; count = cursor.Fill(some))
            {
                found.AddRange(some[..count]);
            }

            return found;
        }
    }
}
