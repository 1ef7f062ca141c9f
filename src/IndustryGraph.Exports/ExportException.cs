namespace IndustryGraph.Exports;

/// <summary>A request for an export that cannot be answered; the message says what is wrong and what would be right.</summary>
public sealed class ExportException(string message, Exception? innerException = null) : Exception(message, innerException);
