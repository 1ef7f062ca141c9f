using IndustryGraph.Engine.Execution.Expressions;
using IndustryGraph.Engine.Semantics.Expressions;
using IndustryGraph.Engine.Syntax;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Semantics.Patterns;

/// <summary>Binds label and type expressions.</summary>
internal sealed class LabelBinder(Analysis analysis)
{
    public LabelTest Bind(LabelExpressionSyntax syntax, BindingContext context) => syntax switch
    {
        LabelNameSyntax name => new LabelNameTest(name.Name),
        LabelWildcardSyntax => new LabelWildcardTest(),
        LabelNotSyntax negated => new LabelNotTest(Bind(negated.Operand, context)),
        LabelAndSyntax both => new LabelAndTest(Bind(both.Left, context), Bind(both.Right, context)),
        LabelOrSyntax either => new LabelOrTest(Bind(either.Left, context), Bind(either.Right, context)),
        DynamicLabelSyntax dynamic => new DynamicLabelTest(analysis.Expressions.Bind(dynamic.Expression, context).Expression, dynamic.Any),
        _ => throw new InvalidOperationException($"Unknown label expression {syntax.GetType().Name}."),
    };

    /// <summary>The types of <c>A|B|C</c>; null where the expression says more than that.</summary>
    public static IReadOnlyList<string>? Alternatives(LabelExpressionSyntax? syntax) => syntax switch
    {
        null => [],
        LabelNameSyntax name => [name.Name],
        LabelOrSyntax either when Alternatives(either.Left) is { } left && Alternatives(either.Right) is { } right => [.. left.Concat(right).Distinct(StringComparer.Ordinal)],
        _ => null,
    };

    /// <summary>The labels that CREATE and MERGE give a node: names only.</summary>
    public IReadOnlyList<string> Names(LabelExpressionSyntax? syntax) => syntax switch
    {
        null => [],
        LabelNameSyntax name => [name.Name],
        LabelAndSyntax both => [.. Names(both.Left).Concat(Names(both.Right)).Distinct(StringComparer.Ordinal)],
        DynamicLabelSyntax => throw analysis.NotSupported(syntax.Span, "Labels known only at run time are not supported in CREATE and MERGE yet"),
        _ => throw analysis.Error(syntax.Span, SyntaxErrors.UnexpectedSyntax, "A node is made with labels by name, such as (:First:Second); '|', '!' and '%' only ask."),
    };
}
