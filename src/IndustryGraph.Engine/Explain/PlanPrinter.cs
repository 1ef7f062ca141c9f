using System.Globalization;
using System.Text;
using IndustryGraph.Graph.Engines;

namespace IndustryGraph.Engine.Explain;

/// <summary>Prints plans as trees: a line for each step, its inputs below it. EXPLAIN, tests and documentation share it.</summary>
public static class PlanPrinter
{
    /// <summary>The plan as text, the last step first. Estimates, and after PROFILE rows and times, stand at the ends of lines.</summary>
    public static string Print(PlanDescription plan, bool withEstimates = true)
    {
        var text = new StringBuilder();
        Print(plan, "", "", withEstimates, text);
        return text.ToString();
    }

    private static void Print(PlanDescription plan, string firstIndent, string indent, bool withEstimates, StringBuilder text)
    {
        text.Append(firstIndent).Append(plan.Operator);
        if (plan.Details.Length > 0)
        {
            text.Append(": ").Append(plan.Details);
        }

        if (withEstimates)
        {
            text.Append(CultureInfo.InvariantCulture, $"  [about {plan.EstimatedRows:0.##} rows");
            if (plan.Rows is { } rows)
            {
                text.Append(CultureInfo.InvariantCulture, $", made {rows} in {plan.Time?.TotalMilliseconds ?? 0:0.###} ms");
            }

            text.Append(']');
        }

        text.Append('\n');

        // A single input continues the line downwards; of several, each but the last is a branch.
        for (int i = 0; i < plan.Children.Count; i++)
        {
            bool last = i == plan.Children.Count - 1;
            Print(plan.Children[i], indent + (last ? "└ " : "├ "), indent + (last ? "  " : "│ "), withEstimates, text);
        }
    }
}
