using IndustryGraph.Engine.Semantics.Bound;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Clauses;

/// <summary>Hands each clause to what binds its kind.</summary>
internal sealed class ClauseBinder
{
    private readonly ReadingBinder reading;
    private readonly ProjectionBinder projections;
    private readonly CallBinder calls;
    private readonly CreateBinder creates;
    private readonly MergeBinder merges;
    private readonly SetBinder sets;
    private readonly ForeachBinder foreaches;

    public ClauseBinder(Analysis analysis)
    {
        reading = new ReadingBinder(analysis);
        projections = new ProjectionBinder(analysis);
        calls = new CallBinder(analysis);
        sets = new SetBinder(analysis);
        creates = new CreateBinder(analysis);
        merges = new MergeBinder(analysis, sets);
        foreaches = new ForeachBinder(analysis, this);
    }

    public void Bind(ClauseSyntax clause, QueryState state)
    {
        switch (clause)
        {
            case MatchClauseSyntax match:
                reading.Bind(match, state);
                break;
            case UnwindClauseSyntax unwind:
                reading.Bind(unwind, state);
                break;
            case WithClauseSyntax with:
                projections.Bind(with, state);
                break;
            case ReturnClauseSyntax @return:
                projections.Bind(@return, state);
                break;
            case CallProcedureClauseSyntax call:
                calls.Bind(call, state);
                break;
            case CallSubqueryClauseSyntax call:
                calls.Bind(call, state);
                break;
            case FinishClauseSyntax:
                break;
            default:
                BindUpdating(clause, state);
                break;
        }
    }

    private void BindUpdating(ClauseSyntax clause, QueryState state)
    {
        switch (clause)
        {
            case CreateClauseSyntax create:
                creates.Bind(create, state);
                break;
            case MergeClauseSyntax merge:
                merges.Bind(merge, state);
                break;
            case SetClauseSyntax set:
                state.Clauses.Add(new BoundSet(sets.Bind(set.Items, state)));
                break;
            case RemoveClauseSyntax remove:
                state.Clauses.Add(new BoundSet(sets.Bind(remove.Items, state)));
                break;
            case DeleteClauseSyntax delete:
                sets.Bind(delete, state);
                break;
            case ForeachClauseSyntax @foreach:
                foreaches.Bind(@foreach, state);
                break;
            default:
                throw new InvalidOperationException($"Unknown clause {clause.GetType().Name}.");
        }
    }
}
