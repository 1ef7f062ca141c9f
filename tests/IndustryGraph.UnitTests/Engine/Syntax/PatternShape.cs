using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.UnitTests.Engine.Syntax;

/// <summary>Writes a path pattern in a line, so that a test can say its shape.</summary>
internal static class PatternShape
{
    public static string Of(PathPatternSyntax pattern)
    {
        string variable = pattern.Variable is null ? string.Empty : $"{pattern.Variable.Text}=";
        string selector = pattern.Selector is null ? string.Empty : $"{pattern.Selector.Kind}{pattern.Selector.Count} ";
        return $"{variable}{selector}{string.Join(' ', pattern.Elements.Select(Of))}";
    }

    private static string Of(PatternElementSyntax element) => element switch
    {
        NodePatternSyntax node => $"N({node.Variable?.Text}{Labels(node.Labels)}{Properties(node.Properties)}{Where(node.Where)})",
        RelationshipPatternSyntax relationship => Of(relationship),
        QuantifiedPatternSyntax quantified => $"Q{quantified.Pattern.Elements.Count}{Where(quantified.Where)}{Quantifier(quantified.Quantifier)}",
        _ => element.GetType().Name,
    };

    private static string Of(RelationshipPatternSyntax relationship)
    {
        string length = relationship.Length is null ? string.Empty : $"*{relationship.Length.Min}..{relationship.Length.Max}";
        return $"R[{relationship.Variable?.Text}{Labels(relationship.Types)}{length}{Properties(relationship.Properties)}{Where(relationship.Where)} "
            + $"{relationship.Direction}{Quantifier(relationship.Quantifier)}]";
    }

    private static string Labels(LabelExpressionSyntax? labels) =>
        labels is null ? string.Empty : $":{SyntaxShape.OfLabels(labels).Trim('(', ')')}";

    private static string Properties(ExpressionSyntax? properties) => properties is null ? string.Empty : " {}";

    private static string Where(ExpressionSyntax? where) => where is null ? string.Empty : " WHERE";

    private static string Quantifier(LengthRangeSyntax? quantifier) => quantifier is null ? string.Empty : $"{{{quantifier.Min},{quantifier.Max}}}";
}
