namespace IndustryGraph.Cli;

/// <summary>Cancels the running command on Ctrl+C, so that a transaction is rolled back; a second Ctrl+C ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();

    public Interruption() => Console.CancelKeyPress += OnCancelKeyPress;

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= OnCancelKeyPress;
        source.Dispose();
    }

    private void OnCancelKeyPress(object? sender, ConsoleCancelEventArgs arguments)
    {
        arguments.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
