using IndustryGraph.Engine.Execution;
using IndustryGraph.Engine.Execution.Procedures;
using IndustryGraph.Engine.Explain;
using IndustryGraph.Engine.Planning;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Planning.Rules;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Sessions;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Engine.Syntax.Parsing;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using ExecutionContext = IndustryGraph.Engine.Execution.ExecutionContext;

namespace IndustryGraph.Engine;

/// <summary>
/// The embedded openCypher engine: a property graph in this process, in memory, durable where a log is beneath it. Reads
/// see a snapshot and never wait; one transaction at a time writes. Statements run on the caller's thread.
/// </summary>
/// <remarks>
/// A statement's text becomes rows in five steps: the parser makes a syntax tree of it; semantic analysis resolves its names
/// to a bound tree; the planner makes a logical plan, which rules improve; operators made of it pull rows from one snapshot.
/// The first four are kept for the next statement of the same text.
/// </remarks>
public sealed class EmbeddedGraphEngine : IGraphEngine
{
    private readonly GraphStore store;
    private readonly EmbeddedGraphEngineOptions options;
    private readonly ProcedureRegistry procedures;
    private readonly StatementCache cache;

    internal EmbeddedGraphEngine(GraphStore store, EmbeddedGraphEngineOptions options, IEnumerable<Procedure> moreProcedures)
    {
        this.store = store;
        this.options = options;
        procedures = new ProcedureRegistry([.. DatabaseProcedures.All, .. FullTextProcedures.Over(store.FullText)]).With(moreProcedures);
        cache = new StatementCache(options.CachedStatements);
    }

    /// <inheritdoc/>
    public string Description => options.Log is null ? "embedded engine (in memory)" : $"embedded engine ({options.Log.Description})";

    /// <summary>Opens an engine over a log, or, without one, over an empty graph in memory.</summary>
    /// <exception cref="GraphException">StoreDamaged: the log's bytes are damaged or of an unknown format.</exception>
    public static EmbeddedGraphEngine Open(EmbeddedGraphEngineOptions? options = null)
    {
        options ??= new EmbeddedGraphEngineOptions();
        return new EmbeddedGraphEngine(GraphStore.Open(options.Log, options.FullText), options, []);
    }

    /// <inheritdoc/>
    public async ValueTask<IResultCursor> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        GraphRoot graph = store.Current;
        store.Bookmarks.Require(statement.Bookmarks, graph.CommitNumber);
        PreparedStatement prepared = Prepare(statement.Text, graph);
        IReadOnlyList<string> bookmarks = store.Bookmarks.Of(graph.CommitNumber);
        if (prepared.Mode == ExplainMode.Explain)
        {
            return new FinishedCursor(prepared.Columns, Explained(prepared) with { Bookmarks = bookmarks });
        }

        Admit(prepared, mode);
        if (prepared.Kind == StatementKind.Read)
        {
            return Run(prepared, statement, new RunScope(graph, null, options.Time.GetUtcNow(), new RunEnding(null, null, bookmarks)), cancellationToken);
        }

        GraphWriter writer = await store.BeginWriteAsync(cancellationToken);
        try
        {
            prepared = Prepare(statement.Text, writer.Live);
            var ending = new RunEnding(() => Commit(writer, cancellationToken), writer.Dispose, bookmarks);
            return Run(prepared, statement, new RunScope(null, writer, options.Time.GetUtcNow(), ending), cancellationToken);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default)
    {
        store.Bookmarks.Require(bookmarks, store.Current.CommitNumber);
        return ValueTask.FromResult<IGraphTransaction>(new EmbeddedTransaction(this, store, mode, options.Time.GetUtcNow()));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        store.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs a statement inside a transaction.</summary>
    internal async ValueTask<IResultCursor> RunInAsync(EmbeddedTransaction transaction, CypherStatement statement, CancellationToken cancellationToken)
    {
        GraphRoot graph = transaction.Graph;
        PreparedStatement prepared = Prepare(statement.Text, graph);
        if (prepared.Mode == ExplainMode.Explain)
        {
            return new FinishedCursor(prepared.Columns, Explained(prepared));
        }

        Admit(prepared, transaction.Mode);
        GraphWriter? writer = prepared.Kind == StatementKind.Read ? null : await transaction.WriterAsync(cancellationToken);
        var scope = new RunScope(writer is null ? graph : null, writer, transaction.Started, new RunEnding(null, transaction.Fail, []));
        return Run(prepared, statement, scope, cancellationToken);
    }

    private IReadOnlyList<string> Commit(GraphWriter writer, CancellationToken cancellationToken)
    {
        writer.Commit(cancellationToken);
        IReadOnlyList<string> bookmarks = store.LatestBookmarks;
        writer.Dispose();
        return bookmarks;
    }

    private static void Admit(PreparedStatement prepared, AccessMode mode)
    {
        if (mode == AccessMode.Read && prepared.Kind != StatementKind.Read)
        {
            throw new GraphException(
                GraphErrorCodes.AccessMode,
                prepared.Kind == StatementKind.Schema
                    ? "Schema operations are not allowed in read access mode. Open the transaction for writing."
                    : "Writing in read access mode not allowed. Open the transaction for writing.");
        }
    }

    private static StatementSummary Explained(PreparedStatement prepared) => new()
    {
        Kind = prepared.Kind,
        Plan = prepared.Plan is null ? null : PlanDescriber.Describe(prepared.Plan.Root),
    };

    private PreparedStatement Prepare(string text, GraphRoot graph)
    {
        if (cache.Find(text, graph) is { } known)
        {
            return known;
        }

        try
        {
            StatementSyntax tree = CypherParser.Parse(text);
            BoundStatement bound = SemanticAnalyzer.Analyze(tree, text, procedures);
            PreparedStatement prepared = Plan(bound, graph);
            cache.Put(text, prepared);
            return prepared;
        }
        catch (Exception failure) when (failure is not GraphException)
        {
            throw RunErrors.AsGraphException(failure);
        }
    }

    private static PreparedStatement Plan(BoundStatement bound, GraphRoot graph)
    {
        if (bound.Query is null)
        {
            return new PreparedStatement(bound, null, 0, graph);
        }

        var context = new PlannerContext(graph);
        LogicalPlan plan = new LogicalPlanner(context).PlanStatement(bound.Query);
        return new PreparedStatement(bound, RuleList.Improve(plan, context), context.SubqueryCount, graph);
    }

    private IResultCursor Run(PreparedStatement prepared, CypherStatement statement, RunScope scope, CancellationToken cancellationToken)
    {
        PlanProfile? profile = prepared.Mode == ExplainMode.Profile ? new PlanProfile() : null;
        if (prepared.Plan is null)
        {
            return RunSchemaCommand(prepared, statement, scope, cancellationToken);
        }

        OperatorTree tree = profile is null ? prepared.Rent() : new OperatorTree(prepared.Plan, profile);
        ExecutionContext context = Context(prepared, statement, scope, tree, cancellationToken);
        var run = new StatementRun(prepared, tree, context, statement.Limits, profile, scope.Ending);
        run.Open();
        return new EmbeddedCursor(run);
    }

    private IResultCursor RunSchemaCommand(PreparedStatement prepared, CypherStatement statement, RunScope scope, CancellationToken cancellationToken)
    {
        ExecutionContext context = Context(prepared, statement, scope, null, cancellationToken);
        try
        {
            SchemaCommandResult result = SchemaCommandRunner.Run(prepared.Bound.SchemaCommand!, context);
            IReadOnlyList<string> bookmarks = scope.Ending.Commit?.Invoke() ?? scope.Ending.Bookmarks;
            var summary = new StatementSummary { Kind = prepared.Kind, Counters = context.Counters.ToStatementCounters(), Bookmarks = bookmarks };
            return new FinishedCursor(result.Columns, summary, result.Rows);
        }
        catch (Exception failure)
        {
            scope.Ending.Undo?.Invoke();
            throw RunErrors.AsGraphException(failure);
        }
    }

    private ExecutionContext Context(
        PreparedStatement prepared, CypherStatement statement, RunScope scope, OperatorTree? tree, CancellationToken cancellationToken) =>
        new(statement.Parameters, statement.Limits, options.Time, scope.TransactionTime, prepared.Bound.LocalCount, scope.Writer, cancellationToken)
        {
            Snapshot = scope.Graph,
            BatchCapacity = options.BatchCapacity,
            Procedures = procedures,
            Subqueries = tree?.Subqueries ?? [],
        };

    /// <summary>What a statement runs in: the snapshot that it reads or the writer that it writes with, and what ends it.</summary>
    private readonly record struct RunScope(GraphRoot? Graph, GraphWriter? Writer, DateTimeOffset TransactionTime, RunEnding Ending);
}
