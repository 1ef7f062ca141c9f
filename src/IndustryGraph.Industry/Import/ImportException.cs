namespace IndustryGraph.Industry.Import;

/// <summary>A store that a data set must not go into; the message says why and what to do.</summary>
public sealed class ImportException(string message) : Exception(message);
