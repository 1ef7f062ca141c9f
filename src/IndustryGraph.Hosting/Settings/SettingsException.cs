namespace IndustryGraph.Hosting.Settings;

/// <summary>A setting that cannot be used; the message names it and says what would be right.</summary>
public sealed class SettingsException(string message) : Exception(message);
