using System.Buffers;
using IndustryGraph.Exports.Model;

namespace IndustryGraph.Exports.Formats;

/// <summary>A format that exports come in.</summary>
public interface IExportFormat
{
    /// <summary>The name, as addresses and commands spell it.</summary>
    string Name { get; }

    /// <summary>Other names that are understood.</summary>
    IReadOnlyList<string> Aliases => [];

    /// <summary>Who reads it, in a line.</summary>
    string Description { get; }

    /// <summary>The media type.</summary>
    string MediaType { get; }

    /// <summary>What files of it end with, without the dot.</summary>
    string FileExtension { get; }

    /// <summary>Whether one edge stands for all claims of the same ends and type unless said otherwise.</summary>
    bool GroupsByDefault => false;

    /// <summary>Whether it holds the graph itself, claim by claim with their sources, rather than a picture of it.</summary>
    bool NeedsEveryClaim => false;

    /// <summary>Makes a writer for one export.</summary>
    IGraphWriter Open(IBufferWriter<byte> output, ExportSchema schema);
}

/// <summary>
/// Writes one export, synchronously into a buffer that its caller flushes. Members are called in the order of their
/// declaration: once, any number of times, once, any number of times, once.
/// </summary>
public interface IGraphWriter : IDisposable
{
    /// <summary>Writes what comes before the nodes.</summary>
    void Begin();

    /// <summary>Writes a node.</summary>
    void Write(ExportNode node);

    /// <summary>Writes what comes between nodes and edges.</summary>
    void BeginEdges();

    /// <summary>Writes an edge, whose ends were written before.</summary>
    void Write(ExportEdge edge);

    /// <summary>Writes what comes after the edges.</summary>
    void End();

    /// <summary>Hands over to the buffer what the writer itself holds back: called any time, always before the buffer is flushed.</summary>
    void Flush();
}
