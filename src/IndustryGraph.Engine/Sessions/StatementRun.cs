using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Explain;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Storage;
using IndustryGraph.Graph.Engines;
using IndustryGraph.Graph.Errors;
using IndustryGraph.Graph.Statements;
using ExecutionContext = IndustryGraph.Engine.Execution.ExecutionContext;

namespace IndustryGraph.Engine.Sessions;

/// <summary>One run of a prepared statement: its operators, its context, and what is to be done when it ends or fails.</summary>
internal sealed class StatementRun
{
    private readonly PreparedStatement statement;
    private readonly OperatorTree tree;
    private readonly PlanProfile? profile;
    private readonly RunEnding ending;

    public StatementRun(PreparedStatement statement, OperatorTree tree, ExecutionContext context, StatementLimits limits, PlanProfile? profile, RunEnding ending)
    {
        this.statement = statement;
        this.tree = tree;
        this.profile = profile;
        this.ending = ending;
        Context = context;
        Limits = limits;
    }

    public ExecutionContext Context { get; }

    public StatementLimits Limits { get; }

    public Operator Root => tree.Root;

    public Batch Batch => tree.Batch;

    public IReadOnlyList<string> Columns => statement.Columns;

    public IReadOnlyList<Variable> Output => statement.Output;

    public bool Writes => statement.Kind == StatementKind.Write;

    public bool HasEnded { get; private set; }

    /// <summary>The graph that entities in rows are read from.</summary>
    public GraphRoot ResultGraph => Context.CaptureGraph();

    /// <summary>Opens the operators: from here on the run must be ended.</summary>
    public void Open()
    {
        try
        {
            Root.Open(new OpenScope(Context));
        }
        catch (Exception failure)
        {
            throw Fail(failure);
        }
    }

    /// <summary>The last row was read: checks and commits what was written.</summary>
    public StatementSummary End()
    {
        if (Writes)
        {
            Context.Writer!.VerifyNoDanglingRelationships();
        }

        IReadOnlyList<string> bookmarks = ending.Commit?.Invoke() ?? ending.Bookmarks;
        Close();
        return new StatementSummary
        {
            Counters = Context.Counters.ToStatementCounters(),
            Kind = statement.Kind,
            Bookmarks = bookmarks,
            Plan = profile is null ? null : PlanDescriber.Describe(statement.Plan!.Root, profile),
        };
    }

    /// <summary>Undoes what was written, and answers the error to raise.</summary>
    public GraphException Fail(Exception failure)
    {
        if (!HasEnded)
        {
            Abandon();
        }

        return RunErrors.AsGraphException(failure);
    }

    /// <summary>Ends the run without its rows.</summary>
    public void Abandon()
    {
        Close();
        ending.Undo?.Invoke();
    }

    private void Close()
    {
        if (HasEnded)
        {
            return;
        }

        HasEnded = true;
        if (profile is null)
        {
            statement.Return(tree);
        }
    }
}

/// <summary>What ends a run: for a statement in a transaction of its own to commit or roll back, inside another to mark that one failed.</summary>
/// <param name="Commit">Commits, and answers the bookmarks of the commit.</param>
/// <param name="Undo">Undoes what was written.</param>
/// <param name="Bookmarks">Those of the state that is read, where there is nothing to commit.</param>
internal readonly record struct RunEnding(Func<IReadOnlyList<string>>? Commit, Action? Undo, IReadOnlyList<string> Bookmarks);
