using System.Diagnostics;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Neo4j;

namespace IndustryGraph.TestSupport.Neo4j;

/// <summary>Waits until a server answers a statement.</summary>
internal static class Readiness
{
    // A cold Java on a busy machine takes its time.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <param name="access">The server.</param>
    /// <param name="fault">Why it never will be ready; null while it may.</param>
    /// <exception cref="InvalidOperationException">It ended, or did not answer in time.</exception>
    public static async Task WaitAsync(Neo4jAccess access, Func<string?> fault)
    {
        await using var engine = new Neo4jGraphEngine(access.ToOptions());
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await engine.QueryAsync(new CypherStatement("RETURN 1"));
                return;
            }
            catch (GraphException exception)
            {
                if (fault() is { } reason)
                {
                    throw new InvalidOperationException($"Neo4j did not start: {reason}", exception);
                }

                if (Stopwatch.GetElapsedTime(started) > Limit)
                {
                    throw new InvalidOperationException($"Neo4j at {access.Uri} did not answer in {Limit}: {exception.Message}", exception);
                }

                await Task.Delay(200);
            }
        }
    }
}
