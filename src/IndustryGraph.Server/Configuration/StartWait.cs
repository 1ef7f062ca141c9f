using IndustryGraph.Hosting.Stores;

namespace IndustryGraph.Server.Configuration;

/// <summary>Tells on standard error, every few seconds, of a store that is waited for: there is no logger before the start.</summary>
internal sealed class StartWait : IProgress<StoreWait>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly long started = TimeProvider.System.GetTimestamp();
    private TimeSpan told = -Interval;

    public void Report(StoreWait value)
    {
        TimeSpan waited = TimeProvider.System.GetElapsedTime(started);
        if (waited - told >= Interval)
        {
            told = waited;
            Console.Error.WriteLine($"Waiting for the store, {waited.TotalSeconds:0} s of at most {value.Limit.TotalSeconds:0} s: {value.Reason}");
        }
    }
}
