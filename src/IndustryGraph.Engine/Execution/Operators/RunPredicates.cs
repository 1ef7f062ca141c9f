using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Execution.Operators;

/// <summary>
/// Predicates of an operator during a run. Once enough rows have been judged, parameters and the statement's clock are
/// folded in: <c>$kinds IS NULL OR p.kind IN $kinds</c> becomes a look into a set, or nothing.
/// </summary>
internal sealed class RunPredicates
{
    /// <summary>Rows after which folding is worth its price; point lookups stay below.</summary>
    private const int WorthFolding = 64;

    private readonly Expression[] predicates;
    private Expression[] current;
    private ExecutionContext? context;
    private int judged;
    private bool folded;

    public RunPredicates(Expression[] predicates)
    {
        this.predicates = predicates;
        current = predicates;
    }

    public bool IsEmpty => predicates.Length == 0;

    /// <summary>Makes ready for a run; within the same run it keeps what it knows.</summary>
    public void Open(ExecutionContext executionContext)
    {
        if (!ReferenceEquals(context, executionContext))
        {
            context = executionContext;
            current = predicates;
            judged = 0;
            folded = false;
        }
    }

    /// <summary>Says that so many rows will be judged now.</summary>
    public void Expect(int rows)
    {
        if (folded || (judged += rows) < WorthFolding)
        {
            return;
        }

        folded = true;
        ExecutionContext run = context!;
        current =
        [
            .. predicates.SelectMany(predicate => AndExpression.Split(ConstantFolding.Fold(predicate, run)))
                .Where(predicate => predicate is not LiteralExpression { Value.IsTrue: true }),
        ];
    }

    public bool AreTrue(in Row row)
    {
        foreach (Expression predicate in current)
        {
            if (!predicate.Evaluate(row).IsTrue)
            {
                return false;
            }
        }

        return true;
    }

    public void Close()
    {
        context = null;
        current = predicates;
    }
}
