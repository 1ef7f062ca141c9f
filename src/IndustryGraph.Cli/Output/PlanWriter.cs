using System.Globalization;
using IndustryGraph.Graph.Engines;
using Spectre.Console;

namespace IndustryGraph.Cli.Output;

/// <summary>Writes the plan that EXPLAIN and PROFILE ask for, as a tree.</summary>
internal static class PlanWriter
{
    public static void Write(IAnsiConsole console, PlanDescription plan)
    {
        var tree = new Tree(Line(plan));
        Add(tree, plan);
        console.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, PlanDescription plan)
    {
        foreach (PlanDescription child in plan.Children)
        {
            Add(parent.AddNode(Line(child)), child);
        }
    }

    private static Text Line(PlanDescription plan)
    {
        string rows = plan.Rows is { } made
            ? string.Create(CultureInfo.InvariantCulture, $"{made} rows, {plan.Time?.TotalMilliseconds ?? 0:0.###} ms")
            : string.Create(CultureInfo.InvariantCulture, $"about {plan.EstimatedRows:0.#} rows");
        return new Text($"{plan.Operator}  {plan.Details}  [{rows}]");
    }
}
