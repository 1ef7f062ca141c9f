using IndustryGraph.Engine.Execution.Rows;
using IndustryGraph.Engine.Semantics;
using IndustryGraph.Graph.Values;

namespace IndustryGraph.Engine.Execution.Functions;

/// <summary>Functions on lists.</summary>
internal static class ListFunctions
{
    private static readonly FunctionParameter List = new("list", ValueKinds.List);

    public static readonly IReadOnlyList<FunctionDefinition> All =
    [
        new("head", [List], StaticType.Any, "The first item of a list; null if it is empty.",
            (arguments, in _) => arguments[0].AsList() is { Count: > 0 } list ? list[0] : GraphValue.Null),
        new("last", [List], StaticType.Any, "The last item of a list; null if it is empty.",
            (arguments, in _) => arguments[0].AsList() is { Count: > 0 } list ? list[list.Count - 1] : GraphValue.Null),
        new("tail", [List], StaticType.List, "A list without its first item.",
            (arguments, in row) => Slice(arguments[0].AsList(), 1, arguments[0].AsList().Count, row.Context)),
        new("range", [new("start", ValueKinds.Integer), new("end", ValueKinds.Integer), new("step", ValueKinds.Integer)], StaticType.List,
            "The integers from start to end, both included, in steps of one or as given.", Range)
        {
            MinArguments = 2,
            RaisesArgumentError = true,
        },
        Converting("toBooleanList", ConversionFunctions.ToBooleanOrNull),
        Converting("toFloatList", ConversionFunctions.ToFloatOrNull),
        Converting("toIntegerList", ConversionFunctions.ToIntegerOrNull),
        Converting("toStringList", ConversionFunctions.ToStringOrNull),
    ];

    /// <summary>A list in reverse order.</summary>
    public static GraphValue Reverse(GraphList list, ExecutionContext context)
    {
        MemoryGuard.CheckValues(context, list.Count);
        var items = new GraphValue[list.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = list[items.Length - 1 - i];
        }

        return GraphValue.Object(GraphList.Of(items));
    }

    /// <summary>The items from one index up to another, both cut to the list.</summary>
    public static GraphValue Slice(GraphList list, long from, long to, ExecutionContext context)
    {
        int start = (int)Math.Clamp(from, 0, list.Count);
        int end = (int)Math.Clamp(to, start, list.Count);
        MemoryGuard.CheckValues(context, end - start);
        var items = new GraphValue[end - start];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = list[start + i];
        }

        return GraphValue.Object(GraphList.Of(items));
    }

    private static FunctionDefinition Converting(string name, Func<GraphValue, GraphValue> convert) => new(
        name, [List], StaticType.List, "The list with each item converted; null where an item cannot be.", (arguments, in row) =>
        {
            GraphList list = arguments[0].AsList();
            MemoryGuard.CheckValues(row.Context, list.Count);
            var items = new GraphValue[list.Count];
            for (int i = 0; i < items.Length; i++)
            {
                row.Context.Tick();
                items[i] = convert(list[i]);
            }

            return GraphValue.Object(GraphList.Of(items));
        });

    private static GraphValue Range(ReadOnlySpan<GraphValue> arguments, in Row row)
    {
        long start = arguments[0].AsInteger();
        long end = arguments[1].AsInteger();
        long step = arguments.Length > 2 ? arguments[2].AsInteger() : 1;
        if (step == 0)
        {
            throw FunctionErrors.OutOfRange("range() got 0 as its step, which leads nowhere: give a positive or negative step.");
        }

        if (step > 0 ? start > end : start < end)
        {
            return GraphValue.Object(GraphList.Empty);
        }

        Int128 count = (((Int128)end - start) / step) + 1;
        return count <= int.MaxValue
            ? GraphValue.Object(GraphList.Range(start, step, (int)count))
            : throw FunctionErrors.OutOfRange($"range() from {start} to {end} by {step} has more than {int.MaxValue} items, the most that a list holds.");
    }
}
