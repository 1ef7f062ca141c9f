using System.Globalization;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.UnitTests.Engine.Syntax;

/// <summary>Writes a syntax tree with all its parentheses, so that a test can say its shape in a line.</summary>
internal static class SyntaxShape
{
    public static string Of(ExpressionSyntax? expression) => expression switch
    {
        null => string.Empty,
        LiteralSyntax literal => literal.Value.ToString(),
        VariableSyntax variable => variable.Name,
        ParameterSyntax parameter => $"${parameter.Name}",
        CaseSubjectSyntax => "_",
        PropertySyntax property => $"{Of(property.Target)}.{property.Key.Text}",
        IndexSyntax index => $"{Of(index.Target)}[{Of(index.Index)}]",
        SliceSyntax slice => $"{Of(slice.Target)}[{Of(slice.From)}..{Of(slice.To)}]",
        UnarySyntax unary => $"({unary.Operator} {Of(unary.Operand)})",
        BinarySyntax binary => $"({Of(binary.Left)} {binary.Operator} {Of(binary.Right)})",
        ComparisonSyntax comparison => OfComparison(comparison),
        IsNullSyntax isNull => $"({Of(isNull.Operand)} {(isNull.Negated ? "IsNotNull" : "IsNull")})",
        TypePredicateSyntax type => $"({Of(type.Operand)} IS :: {string.Join('|', type.Types.Select(OfType))})",
        LabelPredicateSyntax labels => $"{Of(labels.Operand)}:{OfLabels(labels.Labels)}",
        ListSyntax list => $"[{List(list.Items)}]",
        MapSyntax map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}: {Of(entry.Value)}"))}}}",
        MapProjectionSyntax map => $"{Of(map.Target)}{{{string.Join(", ", map.Items.Select(OfItem))}}}",
        FunctionCallSyntax call => $"{call.Name.Text}({(call.Distinct ? "DISTINCT " : string.Empty)}{(call.Star ? "*" : List(call.Arguments))})",
        ListComprehensionSyntax list => $"[{list.Variable.Text} IN {Of(list.List)}{Where(list.Where)} | {Of(list.Projection)}]",
        PatternComprehensionSyntax pattern => $"[pattern {Count(pattern.Pattern)}{Where(pattern.Where)} | {Of(pattern.Projection)}]",
        PatternExpressionSyntax pattern => $"pattern {Count(pattern.Pattern)}",
        QuantifierSyntax quantifier => $"{quantifier.Quantifier}({quantifier.Variable.Text} IN {Of(quantifier.List)}{Where(quantifier.Where)})",
        ReduceSyntax reduce =>
            $"reduce({reduce.Accumulator.Text} = {Of(reduce.Initial)}, {reduce.Variable.Text} IN {Of(reduce.List)} | {Of(reduce.Expression)})",
        CaseSyntax found => OfCase(found),
        SubqueryExpressionSyntax subquery => $"{subquery.Kind} {{ {subquery.Query.Parts.Count} }}",
        _ => expression.GetType().Name,
    };

    public static string OfLabels(LabelExpressionSyntax labels) => labels switch
    {
        LabelNameSyntax name => name.Name,
        LabelWildcardSyntax => "%",
        LabelNotSyntax not => $"!{OfLabels(not.Operand)}",
        LabelAndSyntax and => $"({OfLabels(and.Left)}&{OfLabels(and.Right)})",
        LabelOrSyntax or => $"({OfLabels(or.Left)}|{OfLabels(or.Right)})",
        DynamicLabelSyntax dynamic => $"${(dynamic.Any ? "any" : "all")}({Of(dynamic.Expression)})",
        _ => labels.GetType().Name,
    };

    private static string OfComparison(ComparisonSyntax comparison) =>
        $"({Of(comparison.Operands[0])}{string.Concat(comparison.Operators.Select((operation, i) => $" {operation} {Of(comparison.Operands[i + 1])}"))})";

    private static string OfType(TypeNameSyntax type) =>
        $"{type.Name}{(type.Items is null ? string.Empty : $"<{string.Join('|', type.Items.Select(OfType))}>")}{(type.NotNull ? " NOT NULL" : string.Empty)}";

    private static string OfItem(MapProjectionItemSyntax item) => item switch
    {
        PropertySelectorSyntax property => $".{property.Key.Text}",
        AllPropertiesSelectorSyntax => ".*",
        VariableSelectorSyntax variable => variable.Variable.Text,
        EntrySelectorSyntax entry => $"{entry.Key.Text}: {Of(entry.Value)}",
        _ => item.GetType().Name,
    };

    private static string OfCase(CaseSyntax expression)
    {
        string subject = expression.Subject is null ? string.Empty : $" {Of(expression.Subject)}";
        IEnumerable<string> branches = expression.Branches.Select(branch =>
            $" WHEN {string.Join(", ", branch.Whens.Select(when => when.IsPredicate ? Of(when.Expression) : $"={Of(when.Expression)}"))} THEN {Of(branch.Then)}");
        return $"CASE{subject}{string.Concat(branches)}{(expression.Else is null ? string.Empty : $" ELSE {Of(expression.Else)}")}";
    }

    private static string List(IReadOnlyList<ExpressionSyntax> items) => string.Join(", ", items.Select(Of));

    private static string Where(ExpressionSyntax? where) => where is null ? string.Empty : $" WHERE {Of(where)}";

    private static string Count(PathPatternSyntax pattern) => pattern.Elements.Count.ToString(CultureInfo.InvariantCulture);
}
