using System.Numerics;
using System.Runtime.CompilerServices;

namespace IndustryGraph.Engine.Storage;

/// <summary>One bit for each row of a chunk.</summary>
[InlineArray(Words)]
internal struct Bits256
{
    public const int Words = 4;

    private ulong first;

    public static Bits256 Ones
    {
        get
        {
            var bits = default(Bits256);
            ((Span<ulong>)bits).Fill(ulong.MaxValue);
            return bits;
        }
    }

    public readonly bool Contains(int row) => (((ReadOnlySpan<ulong>)this)[row >> 6] & (1UL << (row & 63))) != 0;

    public readonly int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in (ReadOnlySpan<ulong>)this)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public readonly bool IsEmpty => !((ReadOnlySpan<ulong>)this).ContainsAnyExcept(0UL);

    public void Set(int row) => ((Span<ulong>)this)[row >> 6] |= 1UL << (row & 63);

    public void Clear(int row) => ((Span<ulong>)this)[row >> 6] &= ~(1UL << (row & 63));

    public void UnionWith(in Bits256 other)
    {
        for (int i = 0; i < Words; i++)
        {
            ((Span<ulong>)this)[i] |= ((ReadOnlySpan<ulong>)other)[i];
        }
    }

    /// <summary>How many bits are set before a row.</summary>
    public readonly int Rank(int row)
    {
        ReadOnlySpan<ulong> words = this;
        int word = row >> 6;
        int rank = BitOperations.PopCount(words[word] & ((1UL << (row & 63)) - 1));
        for (int i = 0; i < word; i++)
        {
            rank += BitOperations.PopCount(words[i]);
        }

        return rank;
    }

    /// <summary>The first set bit at or after a row, -1 if there is none.</summary>
    public readonly int NextFrom(int row)
    {
        ReadOnlySpan<ulong> words = this;
        int word = row >> 6;
        if (word >= Words)
        {
            return -1;
        }

        ulong rest = words[word] & (ulong.MaxValue << (row & 63));
        while (rest == 0)
        {
            if (++word == Words)
            {
                return -1;
            }

            rest = words[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(rest);
    }
}
