using IndustryGraph.Engine.Execution.Operators;
using IndustryGraph.Engine.Execution.Rows;

namespace IndustryGraph.Engine.Explain;

/// <summary>Measures another operator.</summary>
internal sealed class ProfiledOperator(Operator inner, OperatorStatistics statistics, PlanProfile profile) : Operator
{
    public override void Open(in OpenScope scope)
    {
        long entered = profile.Enter(statistics);
        try
        {
            inner.Open(scope);
        }
        finally
        {
            profile.Leave(statistics, entered);
        }
    }

    public override bool Next(Batch output)
    {
        long entered = profile.Enter(statistics);
        try
        {
            bool any = inner.Next(output);
            statistics.Rows += output.Count;
            return any;
        }
        finally
        {
            profile.Leave(statistics, entered);
        }
    }

    public override void Close() => inner.Close();
}
