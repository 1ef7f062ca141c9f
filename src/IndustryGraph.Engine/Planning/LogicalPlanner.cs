using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Planning.Logical;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Engine.Semantics.Bound;

namespace IndustryGraph.Engine.Planning;

/// <summary>Makes a logical plan of a bound query: clause by clause, each on top of the one before.</summary>
internal sealed class LogicalPlanner
{
    private readonly PlannerContext context;
    private readonly ClausePlanner clauses;

    public LogicalPlanner(PlannerContext context)
    {
        this.context = context;
        clauses = new ClausePlanner(context, this);
    }

    /// <summary>The plan of a whole statement.</summary>
    public LogicalPlan PlanStatement(BoundQuery query)
    {
        LogicalPlan plan = PlanQuery(query, []);
        return new ProduceResultsPlan(plan, query.Output) { Rows = plan.Rows };
    }

    /// <summary>The plan of a query over an argument of the variables that it may use.</summary>
    public LogicalPlan PlanQuery(BoundQuery query, IReadOnlyList<Variable> imports)
    {
        if (query.Parts is [var only])
        {
            return PlanSingle(only, imports);
        }

        List<LogicalPlan> parts = [.. query.Parts.Select(part => PlanSingle(part, imports))];
        LogicalPlan union = new UnionPlan(parts, [.. query.Parts.Select(part => part.Output)], query.Output) { Rows = parts.Sum(part => part.Rows) };
        return query.Distinct ? new DistinctPlan(union, query.Output) { Rows = union.Rows } : union;
    }

    /// <summary>The same expression with its subqueries planned.</summary>
    public Expression PlanSubqueries(Expression expression) => expression.Rewrite(
        part => part is SubqueryExpression subquery ? PlanSubquery(subquery) : part);

    private Expression PlanSubquery(SubqueryExpression subquery)
    {
        int index = context.NextSubquery();
        LogicalPlan plan = PlanQuery(subquery.Query, subquery.Imports);
        return new PlannedSubqueryExpression(subquery.Kind, index, plan, subquery.Imports, subquery.Query.Output is [var output, ..] ? output : null);
    }

    private LogicalPlan PlanSingle(BoundSingleQuery query, IReadOnlyList<Variable> imports)
    {
        IReadOnlyList<Variable> arguments = [.. imports.Concat(query.Imports).Distinct()];
        var state = new ClauseState(new ArgumentPlan(arguments) { Rows = 1 }, new HashSet<Variable>(arguments), Effects.None);
        foreach (BoundClause clause in query.Clauses)
        {
            state = clauses.Plan(clause, state);
        }

        return state.Plan;
    }
}
