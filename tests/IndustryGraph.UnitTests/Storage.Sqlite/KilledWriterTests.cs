using System.Diagnostics;
using System.Globalization;
using IndustryGraph.Engine.Storage;
using Xunit;

namespace IndustryGraph.UnitTests.Storage.Sqlite;

public sealed class KilledWriterTests
{
    private const string PathVariable = "INDUSTRYGRAPH_TEST_KILLED_STORE";
    private const int Kills = 5;

    /// <summary>The victim: runs in a process of its own, started by the test below.</summary>
    [Fact]
    public void Victim_commits_and_acknowledges_until_it_is_killed()
    {
        string? path = Environment.GetEnvironmentVariable(PathVariable);
        Assert.SkipWhen(path is null, "It only runs as the child process of the test that kills it.");
        using GraphStore store = GraphStore.Open(IndustryGraph.Storage.Sqlite.SqliteChunkLog.Open(path));
        for (long next = store.Current.NodeCount; next < 100_000; next++)
        {
            SqliteChunkLogTests.Write(store, next.ToString(CultureInfo.InvariantCulture));
            using var acknowledged = new FileStream(path + ".ack", FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            acknowledged.WriteByte((byte)'.');
        }
    }

    [Fact]
    public async Task Every_acknowledged_commit_survives_a_killed_writer()
    {
        string executable = Path.Combine(AppContext.BaseDirectory, "IndustryGraph.UnitTests");
        Assert.SkipUnless(File.Exists(executable), "The tests have no executable of their own on this platform.");
        using var folder = new StoreFolder();
        var random = new Random(11);
        for (int kill = 0; kill < Kills; kill++)
        {
            await RunAndKill(executable, folder.StorePath, random.Next(5, 60));
            long acknowledged = new FileInfo(folder.StorePath + ".ack").Length;
            using GraphStore store = SqliteChunkLogTests.Open(folder);
            Assert.InRange(store.Current.NodeCount, acknowledged, acknowledged + kill + 1);
            Assert.Equal(Enumerable.Range(0, (int)store.Current.NodeCount).Select(static n => n.ToString(CultureInfo.InvariantCulture)), SqliteChunkLogTests.Names(store));
        }
    }

    private static async Task RunAndKill(string executable, string path, int moreCommits)
    {
        long before = File.Exists(path + ".ack") ? new FileInfo(path + ".ack").Length : 0;
        var start = new ProcessStartInfo(executable)
        {
            ArgumentList = { "-method", $"{typeof(KilledWriterTests).FullName}.{nameof(Victim_commits_and_acknowledges_until_it_is_killed)}" },
            Environment = { [PathVariable] = path },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process victim = Process.Start(start)!;
        Task<string> output = victim.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        while (!File.Exists(path + ".ack") || new FileInfo(path + ".ack").Length < before + moreCommits)
        {
            Assert.True(!victim.HasExited && watch.Elapsed < TimeSpan.FromSeconds(60), "The victim ended or hangs.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        victim.Kill();
        await victim.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
    }
}
