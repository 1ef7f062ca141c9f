using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Planning.Physical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Planning;

/// <summary>Plans the clauses that write.</summary>
internal sealed class UpdatePlanner(LogicalPlanner queries, ClausePlanner clauses)
{
    public ClauseState Plan(BoundClause clause, ClauseState state) => clause switch
    {
        BoundCreate create => PlanCreate(create, state),
        BoundMerge merge => PlanMerge(merge, state),
        BoundSet set => PlanSet(set, state),
        BoundDelete delete => PlanDelete(delete, state),
        BoundForeach each => PlanForeach(each, state),
        _ => throw new InvalidOperationException($"No plan for {clause.GetType().Name}."),
    };

    private ClauseState PlanCreate(BoundCreate create, ClauseState before)
    {
        BoundCreation creation = CreationParts.Replace(create.Creation, queries.PlanSubqueries);

        // CREATE (a {x: 1}), (b {y: a.x}) reads what it has just made itself.
        bool readsLive = ExpressionVariables.Of(CreationParts.Expressions(creation)).Intersect(CreationParts.Made(creation)).Any();
        ClauseState state = before.Before(CreationParts.Expressions(creation).Any(GraphReads.Of), writes: true, readsLive);
        return state.On(new CreatePlan(state.Plan, creation, readsLive) { Rows = state.Plan.Rows }, CreationParts.Made(creation));
    }

    private ClauseState PlanMerge(BoundMerge merge, ClauseState before)
    {
        ClauseState state = before.Before(reads: true, writes: true, readsLive: true);
        LogicalPlan match = clauses.Match(
            [merge.Pattern], merge.Predicates, new ArgumentPlan([.. state.Scope]) { Rows = 1 }, state.Scope, out IReadOnlyList<Variable> introduced);
        BoundMerge planned = merge with
        {
            Creation = CreationParts.Replace(merge.Creation, queries.PlanSubqueries),
            OnCreate = [.. merge.OnCreate.Select(item => SetItemParts.Replace(item, queries.PlanSubqueries))],
            OnMatch = [.. merge.OnMatch.Select(item => SetItemParts.Replace(item, queries.PlanSubqueries))],
        };
        return state.On(new MergePlan(state.Plan, match, planned) { Rows = state.Plan.Rows * Math.Max(1, match.Rows) }, introduced);
    }

    private ClauseState PlanSet(BoundSet set, ClauseState before)
    {
        List<BoundSetItem> items = [.. set.Items.Select(item => SetItemParts.Replace(item, queries.PlanSubqueries))];
        bool reads = items.Any(SetItemParts.ReadsGraph);
        ClauseState state = before.Before(reads, writes: true, readsLive: reads);
        return state.On(new SetPlan(state.Plan, items) { Rows = state.Plan.Rows }, []);
    }

    private ClauseState PlanDelete(BoundDelete delete, ClauseState before)
    {
        List<Expression> targets = [.. delete.Expressions.Select(queries.PlanSubqueries)];

        // DETACH looks for relationships, which earlier clauses may still be making.
        ClauseState state = before.Before(delete.Detach || targets.Any(GraphReads.Of), writes: true, readsLive: delete.Detach);
        return state.On(new DeletePlan(state.Plan, targets, delete.Detach) { Rows = state.Plan.Rows }, []);
    }

    private ClauseState PlanForeach(BoundForeach each, ClauseState before)
    {
        Expression list = queries.PlanSubqueries(each.List);
        ClauseState state = before.Before(reads: true, writes: true, readsLive: true);
        IReadOnlyList<Variable> imports = [.. state.Scope, each.Variable];
        var body = new ClauseState(new ArgumentPlan(imports) { Rows = 1 }, new HashSet<Variable>(imports), Effects.None);
        foreach (BoundClause clause in each.Clauses)
        {
            body = clauses.Plan(clause, body);
        }

        return state.On(new ForeachPlan(state.Plan, body.Plan, each.Variable, list) { Rows = state.Plan.Rows }, []);
    }
}
