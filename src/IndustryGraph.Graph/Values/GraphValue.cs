using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace IndustryGraph.Graph.Values;

/// <summary>
/// A value of a property graph, in 16 bytes: an object reference and 64 bits. Booleans, integers, floats, days, times
/// and the engine's node and relationship references live in the bits; text is a slice of UTF-8 (the reference is the
/// array, the bits are offset and length), so that comparing bytes is comparing code points; all else is a
/// <see cref="GraphObject"/>. The default value is null.
/// </summary>
/// <remarks>
/// Equality, equivalence and order are three different relations in Cypher: see <c>GraphValueComparison</c>. This struct
/// therefore has no <c>==</c>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct GraphValue
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly object? reference;
    private readonly long bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private GraphValue(object? reference, long bits)
    {
        this.reference = reference;
        this.bits = bits;
    }

    /// <summary>The null value.</summary>
    public static GraphValue Null => default;

    /// <summary>The boolean true.</summary>
    public static GraphValue True => new(GraphValueTag.Boolean, 1);

    /// <summary>The boolean false.</summary>
    public static GraphValue False => new(GraphValueTag.Boolean, 0);

    /// <summary>The empty text.</summary>
    public static GraphValue EmptyString => new(Array.Empty<byte>(), 0);

    /// <summary>The kind of this value.</summary>
    public GraphValueKind Kind => reference switch
    {
        null => GraphValueKind.Null,
        byte[] => GraphValueKind.String,
        _ => Unsafe.As<GraphObject>(reference).Kind,
    };

    /// <summary>Whether this is the null value.</summary>
    public bool IsNull => reference is null;

    /// <summary>Whether this is the boolean true (so that null and false both answer false).</summary>
    public bool IsTrue => ReferenceEquals(reference, GraphValueTag.Boolean) && bits != 0;

    /// <summary>Whether this is the boolean false.</summary>
    public bool IsFalse => ReferenceEquals(reference, GraphValueTag.Boolean) && bits == 0;

    /// <summary>Whether this is an integer.</summary>
    public bool IsInteger => ReferenceEquals(reference, GraphValueTag.Integer);

    /// <summary>Whether this is a float.</summary>
    public bool IsFloat => ReferenceEquals(reference, GraphValueTag.Float);

    /// <summary>Whether this is an integer or a float.</summary>
    public bool IsNumber => IsInteger || IsFloat;

    /// <summary>Whether this is text.</summary>
    public bool IsString => reference is byte[];

    /// <summary>Whether this is a node or relationship of the embedded engine that is only an id so far.</summary>
    public bool IsEntityReference =>
        ReferenceEquals(reference, GraphValueTag.NodeReference) || ReferenceEquals(reference, GraphValueTag.RelationshipReference);

    /// <summary>A boolean.</summary>
    public static GraphValue Boolean(bool value) => new(GraphValueTag.Boolean, value ? 1 : 0);

    /// <summary>A 64-bit integer.</summary>
    public static GraphValue Integer(long value) => new(GraphValueTag.Integer, value);

    /// <summary>A 64-bit float.</summary>
    public static GraphValue Float(double value) => new(GraphValueTag.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>Text; a null reference becomes the null value.</summary>
    /// <exception cref="ArgumentException">The text holds a lone surrogate, which UTF-8 cannot express.</exception>
    public static GraphValue String(string? value)
    {
        if (value is null)
        {
            return default;
        }

        byte[] utf8 = StrictUtf8.GetBytes(value);
        return new(utf8, utf8.Length);
    }

    /// <summary>Text that already is UTF-8. The array must not be changed afterwards.</summary>
    public static GraphValue Utf8(byte[] value) => new(value, value.Length);

    /// <summary>Text that is a slice of UTF-8. The array must not be changed afterwards.</summary>
    public static GraphValue Utf8(byte[] array, int offset, int length) => new(array, ((long)offset << 32) | (uint)length);

    /// <summary>A day, as the number of days since 1970-01-01 in the proleptic Gregorian calendar.</summary>
    public static GraphValue DateFromEpochDay(long epochDay) => new(GraphValueTag.Date, epochDay);

    /// <summary>A time of day without offset, in nanoseconds since midnight.</summary>
    public static GraphValue LocalTimeFromNanoseconds(long nanosecondsOfDay) => new(GraphValueTag.LocalTime, nanosecondsOfDay);

    /// <summary>A node of the embedded engine by its id; labels and properties are read through a snapshot.</summary>
    public static GraphValue NodeReference(long id) => new(GraphValueTag.NodeReference, id);

    /// <summary>A relationship of the embedded engine by its id.</summary>
    public static GraphValue RelationshipReference(long id) => new(GraphValueTag.RelationshipReference, id);

    /// <summary>A list, map, path, materialized node or relationship, or wide temporal value; null becomes the null value.</summary>
    public static GraphValue Object(GraphObject? value) => new(value, 0);

    /// <summary>A list of the given values. The array must not be changed afterwards.</summary>
    public static GraphValue List(params GraphValue[] items) => new(GraphList.Of(items), 0);

    /// <summary>The boolean in this value, which must be one.</summary>
    public bool AsBoolean() => bits != 0;

    /// <summary>The integer in this value, which must be one.</summary>
    public long AsInteger() => bits;

    /// <summary>The float in this value, which must be one.</summary>
    public double AsFloat() => BitConverter.Int64BitsToDouble(bits);

    /// <summary>The number in this value, which must be an integer or a float, as a float.</summary>
    public double AsDouble() => IsInteger ? bits : BitConverter.Int64BitsToDouble(bits);

    /// <summary>The bytes of this value, which must be text.</summary>
    public ReadOnlySpan<byte> AsUtf8() => new(Unsafe.As<byte[]>(reference), (int)(bits >> 32), (int)bits);

    /// <summary>A part of this value, which must be text, by bytes; it shares the text's array. Both ends must be boundaries of code points.</summary>
    public GraphValue Utf8Slice(int offset, int length) => Utf8(Unsafe.As<byte[]>(reference)!, (int)(bits >> 32) + offset, length);

    /// <summary>This value, which must be text, as a .NET string.</summary>
    public string AsString() => Encoding.UTF8.GetString(AsUtf8());

    /// <summary>The days since 1970-01-01 of this value, which must be a date.</summary>
    public long AsEpochDay() => bits;

    /// <summary>The nanoseconds since midnight of this value, which must be a local time.</summary>
    public long AsNanosecondsOfDay() => bits;

    /// <summary>The id of this value, which must be a node or relationship reference or a materialized one.</summary>
    public long AsEntityId() => reference switch
    {
        GraphNode node => node.Id,
        GraphRelationship relationship => relationship.Id,
        _ => bits,
    };

    /// <summary>The object in this value, which must hold one of that class.</summary>
    public T As<T>()
        where T : GraphObject => (T)reference!;

    /// <summary>The list in this value, which must be one.</summary>
    public GraphList AsList() => (GraphList)reference!;

    /// <summary>The map in this value, which must be one.</summary>
    public GraphMap AsMap() => (GraphMap)reference!;

    /// <summary>This value as a Cypher literal where there is one (text in quotes), for messages and debuggers.</summary>
    public override string ToString() => GraphValueFormatter.Format(this);
}
