using IndustryGraph.Graph.Errors;
using IndustryGraph.Hosting.Settings;
using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Import;
using Spectre.Console;
using Spectre.Console.Cli;

namespace IndustryGraph.Cli.Output;

/// <summary>Tells people on standard error what failed, and the process how to end.</summary>
internal static class FailureWriter
{
    public static bool CanTell(Exception exception) =>
        exception is StatementFailure or GraphException or DataSetException or ImportException or SettingsException or UsageException
            or CommandAppException or IOException or UnauthorizedAccessException or OperationCanceledException;

    public static int Write(Exception exception, IAnsiConsole messages)
    {
        switch (exception)
        {
            case StatementFailure failure:
                StatementErrorWriter.Write(messages, failure.Error, failure.Statement);
                return ExitCodes.Failure;
            case GraphException error:
                StatementErrorWriter.Write(messages, error, statement: null);
                return ExitCodes.Failure;
            case DataSetException faults:
                WriteFaults(messages, faults);
                return ExitCodes.Failure;
            case OperationCanceledException:
                messages.WriteLine("Interrupted; nothing that was not committed is kept.");
                return ExitCodes.Failure;
            case CommandAppException usage:
                WriteUsage(messages, usage);
                return ExitCodes.WrongUsage;
            default:
                messages.WriteLine(exception.Message);
                return exception is SettingsException or UsageException ? ExitCodes.WrongUsage : ExitCodes.Failure;
        }
    }

    private static void WriteFaults(IAnsiConsole messages, DataSetException faults)
    {
        foreach (Fault fault in faults.Faults)
        {
            messages.WriteLine(fault.ToString());
        }

        string rest = faults.Count > faults.Faults.Count ? $", the first {faults.Faults.Count} of them above" : "";
        messages.WriteLine($"{faults.Count} fault{(faults.Count == 1 ? "" : "s")}{rest}; nothing was loaded.");
    }

    private static void WriteUsage(IAnsiConsole messages, CommandAppException usage)
    {
        if (usage.Pretty is { } pretty)
        {
            messages.Write(pretty);
        }
        else
        {
            messages.WriteLine(usage.Message);
        }

        messages.WriteLine("'industrygraph --help' lists the commands, 'industrygraph COMMAND --help' what one takes.");
    }
}
