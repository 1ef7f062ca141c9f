using System.Buffers;

namespace IndustryGraph.Exports.Formats;

/// <summary>
/// Counts the bytes that go into an output, all of them and since the last flush. Once it is closed nothing reaches the
/// output any more: writers of the class library complete a document when they are disposed, and one that was cut off must
/// not look whole.
/// </summary>
internal sealed class CountingBuffer(IBufferWriter<byte> output) : IBufferWriter<byte>
{
    private const int ScratchSize = 4 << 10;
    private bool isClosed;
    private long flushed;

    public long Written { get; private set; }

    public long Pending => Written - flushed;

    public void Flushed() => flushed = Written;

    public void Close() => isClosed = true;

    public void Advance(int count)
    {
        if (!isClosed)
        {
            output.Advance(count);
            Written += count;
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => isClosed ? new byte[Math.Max(sizeHint, ScratchSize)] : output.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
