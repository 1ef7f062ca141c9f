using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Statements;
using IndustryGraph.Graph.Values;
using Xunit;

namespace IndustryGraph.UnitTests.GraphQL;

/// <summary>An engine that keeps the statements that it is given and answers each with one row made by the test.</summary>
internal sealed class RecordingEngine(Func<CypherStatement, GraphMap>? answer = null) : IGraphEngine
{
    public List<CypherStatement> Statements { get; } = [];

    public string Description => "recording engine";

    public ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        Assert.Equal(AccessMode.Read, mode);
        Statements.Add(statement);
        return new(new OneRow(answer?.Invoke(statement) ?? GraphMap.Empty));
    }

    public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("A query is one statement and opens no transaction.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class OneRow(GraphMap row) : IResultCursor
    {
        private bool read;

        public IReadOnlyList<string> Columns => row.KeySpan.ToArray();

        public StatementSummary? Summary { get; private set; }

        public GraphValue this[int column] => row.ValueSpan[column];

        public ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
        {
            Summary = read ? new StatementSummary() : null;
            bool first = !read;
            read = true;
            return new(first);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
