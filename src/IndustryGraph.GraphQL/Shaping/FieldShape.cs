using System.Text;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.GraphQL.Shaping;

/// <summary>A field of an object in the response.</summary>
internal abstract class FieldShape(string key)
{
    // A response key is a GraphQL name, which needs no escapes.
    private readonly byte[] prefix = Encoding.UTF8.GetBytes($"\"{key}\":");

    /// <summary>The key in the response.</summary>
    public string Key { get; } = key;

    /// <summary>Writes key and value from the row of the object. False where the object must become null.</summary>
    public bool Write(GraphMap row, ResponseWriter response)
    {
        response.Json.Raw(prefix);
        response.Enter(Key);
        bool written = WriteValue(row, response);
        response.Leave();
        return written;
    }

    protected abstract bool WriteValue(GraphMap row, ResponseWriter response);
}

/// <summary>A field whose value stands in the row.</summary>
internal sealed class RowField(string key, string rowKey, Shape shape, bool nonNull) : FieldShape(key)
{
    protected override bool WriteValue(GraphMap row, ResponseWriter response) => Nullable.Write(shape, row[rowKey], nonNull, response);
}

/// <summary>A field that is the same for all objects of a type: <c>__typename</c>, <c>entityKind</c>.</summary>
internal sealed class ConstantField(string key, string value) : FieldShape(key)
{
    private readonly byte[] json = Encoding.UTF8.GetBytes($"\"{value}\"");

    protected override bool WriteValue(GraphMap row, ResponseWriter response)
    {
        response.Json.Raw(json);
        return true;
    }
}

/// <summary>A root field whose value is there without a row: introspection.</summary>
internal sealed class RawField(string key, ReadOnlyMemory<byte> json) : FieldShape(key)
{
    protected override bool WriteValue(GraphMap row, ResponseWriter response)
    {
        response.Json.Raw(json.Span);
        return true;
    }
}

/// <summary>A root field that may have an error of its own, as an argument that names nothing.</summary>
internal sealed class CheckedField(string key, string rowKey, Shape shape, bool nonNull) : FieldShape(key)
{
    protected override bool WriteValue(GraphMap row, ResponseWriter response)
    {
        if (response.RootError(Key) is not { } error)
        {
            return Nullable.Write(shape, row[rowKey], nonNull, response);
        }

        response.Fail(error);
        if (nonNull)
        {
            return false;
        }

        response.Json.Null();
        return true;
    }
}
