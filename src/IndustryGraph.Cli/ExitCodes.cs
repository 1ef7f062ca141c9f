namespace IndustryGraph.Cli;

/// <summary>What the process tells whoever started it.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>A statement, a load or the store failed.</summary>
    public const int Failure = 1;

    /// <summary>The command line or a setting is wrong; nothing was run.</summary>
    public const int WrongUsage = 2;
}
