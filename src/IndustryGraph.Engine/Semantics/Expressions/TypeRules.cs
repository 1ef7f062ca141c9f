using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Semantics.Expressions;

/// <summary>The checks of types that can be made before anything runs. What is not known is left to the run.</summary>
internal sealed class TypeRules(Analysis analysis)
{
    private const string InvalidArgumentType = "InvalidArgumentType";

    public void RequireBoolean(BoundExpression operand, SourceSpan span, string place)
    {
        if (!operand.Type.MayBe(StaticType.Boolean))
        {
            throw Mismatch(span, $"{place} takes a BOOLEAN, and this is {Name(operand.Type)}");
        }
    }

    public void RequireList(BoundExpression operand, SourceSpan span, string place)
    {
        if (!operand.Type.MayBe(StaticType.List))
        {
            throw Mismatch(span, $"{place} takes a LIST, and this is {Name(operand.Type)}");
        }
    }

    public void RequireAny(BoundExpression operand, SourceSpan span, string place, params ReadOnlySpan<StaticType> kinds)
    {
        foreach (StaticType kind in kinds)
        {
            if (operand.Type.MayBe(kind))
            {
                return;
            }
        }

        throw Mismatch(span, $"{place}, and this is {Name(operand.Type)}");
    }

    /// <summary>Numbers, and what of temporal values and durations arithmetic takes; the combinations are checked when it runs.</summary>
    public void RequireArithmetic(BoundExpression operand, SourceSpan span, string symbol)
    {
        if (operand.Type.Kind is StaticType.Boolean or StaticType.String or StaticType.List or StaticType.Map or StaticType.Node or StaticType.Relationship or StaticType.Path)
        {
            throw Mismatch(span, $"{symbol} takes numbers, and this is {Name(operand.Type)}");
        }
    }

    public void RequirePropertyTarget(BoundExpression target, SourceSpan span)
    {
        switch (target.Type.Kind)
        {
            case StaticType.Path:
                throw Mismatch(span, "A path has no properties: ask its nodes(p) or relationships(p)");
            case StaticType.Boolean or StaticType.Integer or StaticType.Float or StaticType.Number or StaticType.String or StaticType.List:
                throw TypeError(span, $"Only nodes, relationships, maps and temporal values have properties, and this is {Name(target.Type)}");
        }
    }

    public void RequireIndexTarget(BoundExpression target, SourceSpan span)
    {
        if (target.Type.IsKnown && target.Type.Kind is not (StaticType.List or StaticType.Map or StaticType.Node or StaticType.Relationship))
        {
            throw TypeError(span, $"Only lists, maps, nodes and relationships take [index], and this is {Name(target.Type)}");
        }
    }

    public GraphException Mismatch(SourceSpan span, string message) => analysis.Error(span, InvalidArgumentType, $"Type mismatch: {message}.");

    public static string Name(InferredType type) => type.Kind switch
    {
        StaticType.Any => "any value",
        StaticType.Null => "NULL",
        StaticType.Integer => "an INTEGER",
        StaticType.LocalTime => "a LOCAL TIME",
        StaticType.Time => "a ZONED TIME",
        StaticType.LocalDateTime => "a LOCAL DATETIME",
        StaticType.DateTime => "a ZONED DATETIME",
        var kind => $"a {kind.ToString().ToUpperInvariant()}",
    };

    private GraphException TypeError(SourceSpan span, string message) =>
        analysis.Error(span, GraphErrorCodes.TypeError, "TypeError", InvalidArgumentType, $"Type mismatch: {message}.");
}
