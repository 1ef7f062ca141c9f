using System.Numerics;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace IndustryGraph.FullText.Lucene;

/// <summary>
/// BM25 as later versions of Lucene compute it, so that scores are Neo4j's: without the constant factor k1 + 1, by the
/// documents that have the field, and with the lengths of short texts kept exactly.
/// </summary>
internal sealed class LaterBm25Similarity : BM25Similarity
{
    private const float Saturation = 1.2f;
    private const int MantissaBits = 3;
    private const int MantissaMask = (1 << MantissaBits) - 1;
    private static readonly int ExactLengths = byte.MaxValue - Compress(int.MaxValue);

    public LaterBm25Similarity()
        : base(Saturation, 0.75f)
    {
    }

    public override Explanation IdfExplain(CollectionStatistics collectionStats, TermStatistics termStats)
    {
        long documents = DocumentsWith(collectionStats);
        double idf = Math.Log(1 + ((documents - termStats.DocFreq + 0.5) / (termStats.DocFreq + 0.5)));
        return new Explanation((float)(idf / (Saturation + 1)), $"idf over {documents} documents, divided by k1 + 1");
    }

    public override Explanation IdfExplain(CollectionStatistics collectionStats, TermStatistics[] termStats)
    {
        var sum = new Explanation { Description = "sum of the idf of the terms" };
        foreach (TermStatistics term in termStats)
        {
            Explanation one = IdfExplain(collectionStats, term);
            sum.AddDetail(one);
            sum.Value += one.Value;
        }

        return sum;
    }

    protected override float AvgFieldLength(CollectionStatistics collectionStats) =>
        collectionStats.SumTotalTermFreq <= 0 ? 1f : (float)(collectionStats.SumTotalTermFreq / (double)DocumentsWith(collectionStats));

    protected override byte EncodeNormValue(float boost, int fieldLength) =>
        (byte)(fieldLength < ExactLengths ? fieldLength : ExactLengths + Compress(fieldLength - ExactLengths));

    protected override float DecodeNormValue(byte b) => b < ExactLengths ? b : ExactLengths + Expand(b - ExactLengths);

    private static long DocumentsWith(CollectionStatistics statistics) => statistics.DocCount <= 0 ? statistics.MaxDoc : statistics.DocCount;

    // A float of three bits and an exponent.
    private static int Compress(int value)
    {
        int bits = 32 - BitOperations.LeadingZeroCount((uint)value);
        if (bits <= MantissaBits)
        {
            return value;
        }

        int shift = bits - MantissaBits - 1;
        return ((value >> shift) & MantissaMask) | ((shift + 1) << MantissaBits);
    }

    private static long Expand(int value)
    {
        int shift = (value >> MantissaBits) - 1;
        long mantissa = value & MantissaMask;
        return shift < 0 ? mantissa : (mantissa | (1 << MantissaBits)) << shift;
    }
}
