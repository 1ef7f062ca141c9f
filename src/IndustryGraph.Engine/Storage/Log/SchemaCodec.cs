using IndustryGraph.Engine.Storage.Schema;

namespace IndustryGraph.Engine.Storage.Log;

/// <summary>Indexes and constraints as bytes.</summary>
internal static class SchemaCodec
{
    public static void Write(LogBuffer buffer, GraphSchema schema)
    {
        buffer.Clear();
        buffer.WriteCount(schema.NextId);
        buffer.WriteCount(schema.Indexes.Count);
        foreach (IndexDescriptor index in schema.Indexes)
        {
            WriteIndex(buffer, index);
        }

        buffer.WriteCount(schema.Constraints.Count);
        foreach (ConstraintDescriptor constraint in schema.Constraints)
        {
            buffer.WriteCount(constraint.Id);
            buffer.WriteText(constraint.Name);
            buffer.WriteCount((int)constraint.Type);
            buffer.WriteByte(constraint.OnRelationships ? (byte)1 : (byte)0);
            buffer.WriteCount(constraint.LabelOrType);
            WriteIds(buffer, constraint.Keys);
        }
    }

    public static GraphSchema Read(ref LogReader reader)
    {
        int nextId = reader.ReadCount();
        var indexes = new List<IndexDescriptor>();
        for (int count = reader.ReadCount(); count > 0; count--)
        {
            indexes.Add(ReadIndex(ref reader));
        }

        var constraints = new List<ConstraintDescriptor>();
        for (int count = reader.ReadCount(); count > 0; count--)
        {
            constraints.Add(new ConstraintDescriptor(
                reader.ReadCount(), reader.ReadText(), (ConstraintType)reader.ReadCount(), reader.ReadByte() != 0, reader.ReadCount(), ReadIds(ref reader)));
        }

        return new GraphSchema(indexes, constraints, nextId);
    }

    private static void WriteIndex(LogBuffer buffer, IndexDescriptor index)
    {
        buffer.WriteCount(index.Id);
        buffer.WriteText(index.Name);
        buffer.WriteCount((int)index.Type);
        buffer.WriteByte(index.OnRelationships ? (byte)1 : (byte)0);
        WriteIds(buffer, index.LabelsOrTypes);
        WriteIds(buffer, index.Keys);
        buffer.WriteByte(index.IsUnique ? (byte)1 : (byte)0);
        buffer.WriteCount(index.Options.Count);
        foreach ((string name, string value) in index.Options)
        {
            buffer.WriteText(name);
            buffer.WriteText(value);
        }
    }

    private static IndexDescriptor ReadIndex(ref LogReader reader)
    {
        int id = reader.ReadCount();
        string name = reader.ReadText();
        var type = (IndexType)reader.ReadCount();
        bool onRelationships = reader.ReadByte() != 0;
        int[] labelsOrTypes = ReadIds(ref reader);
        int[] keys = ReadIds(ref reader);
        bool isUnique = reader.ReadByte() != 0;
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int count = reader.ReadCount(); count > 0; count--)
        {
            options[reader.ReadText()] = reader.ReadText();
        }

        return new IndexDescriptor(id, name, type, onRelationships, labelsOrTypes, keys, isUnique, options);
    }

    private static void WriteIds(LogBuffer buffer, int[] ids)
    {
        buffer.WriteCount(ids.Length);
        foreach (int id in ids)
        {
            buffer.WriteCount(id);
        }
    }

    private static int[] ReadIds(ref LogReader reader)
    {
        var ids = new List<int>();
        for (int count = reader.ReadCount(); count > 0; count--)
        {
            ids.Add(reader.ReadCount());
        }

        return [.. ids];
    }
}
