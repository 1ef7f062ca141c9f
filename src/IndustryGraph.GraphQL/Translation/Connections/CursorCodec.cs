using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using IndustryGraph.Graph.Values;
using IndustryGraph.GraphQL.Errors;

namespace IndustryGraph.GraphQL.Translation.Connections;

/// <summary>A place in a list: the order keys of an item, and the instant that the list was asked for.</summary>
internal sealed record Cursor(DateOnly AsOf, DateTimeOffset KnownAt, IReadOnlyList<GraphValue> Keys);

/// <summary>
/// Cursors as text. They hold values, not positions, so that writes in between neither lose nor double an item; and a
/// signature over list, filter and order, so that nobody can make one or use it elsewhere.
/// </summary>
internal sealed class CursorCodec(byte[] key)
{
    private const byte Version = 1;
    private const int SignatureLength = 16;

    // One signs at a time, and making one is dearer than signing many cursors.
    private readonly ConcurrentBag<IncrementalHash> signers = [];

    public string Encode(Cursor cursor, string fingerprint)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(cursor.AsOf.DayNumber);
        writer.Write(cursor.KnownAt.UtcTicks);
        writer.Write((byte)cursor.Keys.Count);
        foreach (GraphValue value in cursor.Keys)
        {
            CursorValues.Write(writer, value);
        }

        writer.Flush();
        byte[] body = bytes.ToArray();
        return Base64Url.EncodeToString([.. body, .. Sign(body, fingerprint)]);
    }

    /// <exception cref="OperationException">The text is no cursor of this list.</exception>
    public Cursor Decode(string text, string fingerprint, string argument, IReadOnlyList<object> path)
    {
        byte[] bytes;
        try
        {
            bytes = Base64Url.DecodeFromChars(text);
        }
        catch (FormatException)
        {
            throw Invalid("is not a cursor: it is damaged or was made up");
        }

        if (bytes.Length <= SignatureLength || bytes[0] != Version)
        {
            throw Invalid("is not a cursor: it is damaged or was made up");
        }

        byte[] body = bytes[..^SignatureLength];
        if (!CryptographicOperations.FixedTimeEquals(bytes.AsSpan(body.Length), Sign(body, fingerprint)))
        {
            throw Invalid("does not belong to this list: it was changed, or comes from another field, filter, order or server");
        }

        using var reader = new BinaryReader(new MemoryStream(body), Encoding.UTF8);
        reader.ReadByte();
        DateOnly asOf = DateOnly.FromDayNumber(reader.ReadInt32());
        var knownAt = new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero);
        var keys = new GraphValue[reader.ReadByte()];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = CursorValues.Read(reader);
        }

        return new Cursor(asOf, knownAt, keys);

        OperationException Invalid(string problem) =>
            new(OperationErrorCodes.InvalidCursor, $"{argument} {problem}. Use a cursor that the same list has answered.", path);
    }

    private byte[] Sign(ReadOnlySpan<byte> body, string fingerprint)
    {
        IncrementalHash signer = signers.TryTake(out IncrementalHash? idle) ? idle : IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        byte[] text = Encoding.UTF8.GetBytes(fingerprint);

        // Its length in front keeps what belongs to the fingerprint apart from what belongs to the body.
        signer.AppendData(BitConverter.GetBytes(text.Length));
        signer.AppendData(text);
        signer.AppendData(body);
        byte[] signature = signer.GetHashAndReset()[..SignatureLength];
        signers.Add(signer);
        return signature;
    }
}

/// <summary>Order keys as bytes.</summary>
internal static class CursorValues
{
    public static void Write(BinaryWriter writer, GraphValue value)
    {
        writer.Write((byte)value.Kind);
        switch (value.Kind)
        {
            case GraphValueKind.String:
                writer.Write(value.AsString());
                break;
            case GraphValueKind.Integer:
                writer.Write(value.AsInteger());
                break;
            case GraphValueKind.Float:
                writer.Write(value.AsFloat());
                break;
            case GraphValueKind.Date:
                writer.Write(value.AsEpochDay());
                break;
            case GraphValueKind.DateTime:
                DateTimeOffset instant = value.ToDateTimeOffset();
                writer.Write(instant.UtcTicks);
                break;
            default:
                throw new InvalidOperationException($"A list is ordered by a {value.Kind}, which no cursor can hold.");
        }
    }

    public static GraphValue Read(BinaryReader reader) => (GraphValueKind)reader.ReadByte() switch
    {
        GraphValueKind.String => GraphValue.String(reader.ReadString()),
        GraphValueKind.Integer => GraphValue.Integer(reader.ReadInt64()),
        GraphValueKind.Float => GraphValue.Float(reader.ReadDouble()),
        GraphValueKind.Date => GraphValue.DateFromEpochDay(reader.ReadInt64()),
        _ => GraphValue.DateTime(new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero)),
    };
}
