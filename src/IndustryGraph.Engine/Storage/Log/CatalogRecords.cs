using System.Globalization;
using IndustryGraph.Engine.Storage.Catalog;

namespace IndustryGraph.Engine.Storage.Log;

/// <summary>How much of a catalog the log holds, and the records for what it lacks.</summary>
internal sealed class CatalogRecords
{
    private const int LabelRecord = 0;
    private const int TypeRecord = 1;
    private const int KeyRecord = 2;
    private const int LabelSetRecord = 3;
    private const int EntriesShift = 32;

    private readonly int labels;
    private readonly int types;
    private readonly int keys;
    private readonly int labelSets;
    private readonly Dictionary<int, int> entriesByKey;

    private CatalogRecords(StoreCatalog catalog)
    {
        labels = catalog.Labels.Count;
        types = catalog.Types.Count;
        keys = catalog.Keys.Count;
        labelSets = catalog.LabelSets.Count;
        entriesByKey = catalog.Dictionaries.ToDictionary(static pair => pair.Key, static pair => pair.Value.Count);
    }

    /// <summary>The state in which the log holds all of the catalog.</summary>
    public static CatalogRecords Of(StoreCatalog catalog) => new(catalog);

    /// <summary>Adds records for what the log lacks, and returns the state once it has them.</summary>
    public CatalogRecords Collect(StoreCatalog catalog, List<LogRecord> records)
    {
        AddNames(catalog.Labels, labels, LabelRecord, records);
        AddNames(catalog.Types, types, TypeRecord, records);
        AddNames(catalog.Keys, keys, KeyRecord, records);
        if (catalog.LabelSets.Count > labelSets)
        {
            records.Add(LabelSetsOf(catalog.LabelSets));
        }

        foreach ((int key, ValueDictionary dictionary) in catalog.Dictionaries)
        {
            int written = entriesByKey.GetValueOrDefault(key);
            if (dictionary.Count > written)
            {
                records.Add(EntriesOf(key, dictionary, written));
            }
        }

        return new CatalogRecords(catalog);
    }

    /// <summary>Takes a record of names or label sets into a catalog.</summary>
    public static void ReadNames(LogRecord record, StoreCatalog catalog)
    {
        var reader = new LogReader(record.Data.Span);
        int count = reader.ReadCount();
        for (int i = 0; i < count; i++)
        {
            switch (record.Id)
            {
                case LabelRecord:
                    catalog.Labels.Ensure(reader.ReadText());
                    break;
                case TypeRecord:
                    catalog.Types.Ensure(reader.ReadText());
                    break;
                case KeyRecord:
                    catalog.Keys.Ensure(reader.ReadText());
                    break;
                case LabelSetRecord:
                    ReadLabelSet(ref reader, catalog);
                    break;
                default:
                    throw LogReader.Damaged(string.Create(CultureInfo.InvariantCulture, $"{record.Id} is no record of names"));
            }
        }
    }

    /// <summary>Takes a record of dictionary entries into a catalog.</summary>
    public static void ReadEntries(LogRecord record, StoreCatalog catalog)
    {
        ValueDictionary dictionary = catalog.DictionaryOf((int)(record.Id >> EntriesShift));
        if (dictionary.Count != (int)record.Id)
        {
            throw LogReader.Damaged($"entries {dictionary.Count} to {(int)record.Id} of a dictionary are missing");
        }

        var reader = new LogReader(record.Data.Span);
        int count = reader.ReadCount();
        for (int i = 0; i < count; i++)
        {
            dictionary.Ensure(reader.ReadBlock());
        }
    }

    private static void ReadLabelSet(ref LogReader reader, StoreCatalog catalog)
    {
        int[] set = new int[reader.ReadCount()];
        for (int i = 0; i < set.Length; i++)
        {
            set[i] = reader.ReadCount();
        }

        catalog.LabelSets.Ensure(set);
    }

    private static void AddNames(TokenTable table, int written, int record, List<LogRecord> records)
    {
        if (table.Count == written)
        {
            return;
        }

        var buffer = new LogBuffer();
        buffer.WriteCount(table.Count);
        foreach (string name in table.Names)
        {
            buffer.WriteText(name);
        }

        records.Add(new LogRecord(LogRecordKind.Token, record, buffer.ToArray()));
    }

    private static LogRecord LabelSetsOf(LabelSetTable sets)
    {
        // The two that every table begins with are left out.
        const int First = LabelSetTable.None + 1;
        var buffer = new LogBuffer();
        buffer.WriteCount(sets.Count - First);
        for (int code = First; code < sets.Count; code++)
        {
            buffer.WriteCount(sets[code].Length);
            foreach (int label in sets[code])
            {
                buffer.WriteCount(label);
            }
        }

        return new LogRecord(LogRecordKind.Token, LabelSetRecord, buffer.ToArray());
    }

    private static LogRecord EntriesOf(int key, ValueDictionary dictionary, int first)
    {
        var buffer = new LogBuffer();
        buffer.WriteCount(dictionary.Count - first);
        for (int code = first; code < dictionary.Count; code++)
        {
            buffer.WriteBlock(dictionary.EncodedAt(code));
        }

        return new LogRecord(LogRecordKind.Dictionary, ((long)key << EntriesShift) | (uint)first, buffer.ToArray());
    }
}
