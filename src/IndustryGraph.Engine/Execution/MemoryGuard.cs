namespace IndustryGraph.Engine.Execution;

/// <summary>Refuses values that alone would exceed the memory limit, before they are made.</summary>
internal static class MemoryGuard
{
    /// <summary>Bytes of a <see cref="Graph.Values.GraphValue"/> in an array.</summary>
    public const int BytesPerValue = 16;

    /// <summary>Checks that so many bytes may be kept beside what already is. They are not counted: the value may be gone with its row.</summary>
    /// <exception cref="Graph.Errors.GraphException">The memory limit would be exceeded.</exception>
    public static void Check(ExecutionContext context, long bytes)
    {
        context.Charge(bytes);
        context.Release(bytes);
    }

    /// <summary>As <see cref="Check"/>, for so many values; their making counts as work, too.</summary>
    public static void CheckValues(ExecutionContext context, long count)
    {
        Check(context, count * BytesPerValue);
        context.Tick((int)Math.Min(count, int.MaxValue) >> 4);
    }
}
