using System.Buffers;
using System.Text.Json;
using IndustryGraph.Graph.Json;

namespace IndustryGraph.Neo4j.QueryApi;

/// <summary>
/// The bytes of an answer as they come, as a window that starts at the first byte that was not yet taken and grows only
/// where a single row is larger.
/// </summary>
internal sealed class AnswerStream(Stream stream) : IDisposable
{
    private const int FirstSize = 64 << 10;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private JsonReaderState state = new(TypedJson.ReaderOptions);
    private int start;
    private int end;
    private bool isComplete;

    /// <summary>How many bytes are held beyond those that every answer takes: one row is that large.</summary>
    public int Overflow => buffer.Length > FirstSize ? buffer.Length : 0;

    /// <summary>Whether nothing came, or all that came was taken.</summary>
    public bool IsEmpty => start == end;

    /// <summary>The bytes that were not yet taken.</summary>
    public ReadOnlySpan<byte> Window => buffer.AsSpan(start, end - start);

    /// <summary>Whether the window ends with the answer.</summary>
    public bool IsComplete => isComplete;

    /// <summary>A reader over the window, which goes on where the last one stopped.</summary>
    public Utf8JsonReader Reader => new(Window, isComplete, state);

    /// <summary>Takes what a reader has read.</summary>
    public void Take(ref Utf8JsonReader reader)
    {
        start += (int)reader.BytesConsumed;
        state = reader.CurrentState;
    }

    /// <summary>Drops what is in the window.</summary>
    public void Drop() => start = end;

    /// <summary>
    /// Fills the window, so that what did not fit is looked at again only after it has doubled.
    /// </summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        while (end < buffer.Length)
        {
            int count = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken);
            if (count == 0)
            {
                isComplete = true;
                return;
            }

            end += count;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void MakeRoom()
    {
        int kept = end - start;
        byte[] target = kept > buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(checked(buffer.Length * 2)) : buffer;
        buffer.AsSpan(start, kept).CopyTo(target);
        if (target != buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = target;
        }

        start = 0;
        end = kept;
    }
}
