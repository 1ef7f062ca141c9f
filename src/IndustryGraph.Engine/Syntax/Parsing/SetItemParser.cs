using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;
using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>The items of SET and REMOVE: properties and labels.</summary>
internal sealed class SetItemParser(Parsers parsers)
{
    private readonly TokenReader tokens = parsers.Tokens;

    public SetItemSyntax ParseSet()
    {
        int start = tokens.Position;
        ExpressionSyntax target = parsers.Expressions.ParseAccess();
        switch (target)
        {
            case LabelPredicateSyntax { Operand: VariableSyntax variable } predicate:
                return new SetLabelsSyntax(predicate.Span, NameOf(variable), Labels(predicate.Labels));
            case VariableSyntax variable when tokens.Is(TokenKind.Equal) || tokens.Is(TokenKind.PlusEqual):
                bool replace = tokens.Take().Kind == TokenKind.Equal;
                ExpressionSyntax map = parsers.Expression();
                return new SetPropertiesSyntax(tokens.SpanFrom(start), NameOf(variable), map, replace);
            case PropertySyntax property:
                tokens.Expect(TokenKind.Equal, "'=' and the value of the property");
                ExpressionSyntax value = parsers.Expression();
                return new SetPropertySyntax(tokens.SpanFrom(start), property.Target, property.Key, value);
            default:
                throw Invalid(target, "SET n.key = value, SET n = map, SET n += map or SET n:Label");
        }
    }

    public RemoveItemSyntax ParseRemove() => parsers.Expressions.ParseAccess() switch
    {
        LabelPredicateSyntax { Operand: VariableSyntax variable } predicate => new RemoveLabelsSyntax(predicate.Span, NameOf(variable), Labels(predicate.Labels)),
        PropertySyntax property => new RemovePropertySyntax(property.Span, property.Target, property.Key),
        var other => throw Invalid(other, "REMOVE n.key or REMOVE n:Label"),
    };

    private static NameSyntax NameOf(VariableSyntax variable) => new(variable.Span, variable.Name);

    private IReadOnlyList<NameSyntax> Labels(LabelExpressionSyntax labels) => labels switch
    {
        LabelNameSyntax name => [new NameSyntax(name.Span, name.Name)],
        LabelAndSyntax and => [.. Labels(and.Left), .. Labels(and.Right)],
        DynamicLabelSyntax => throw SyntaxErrors.NotSupported(tokens.Text, labels.Span.Start, "Labels known only at run time are not supported here yet"),
        _ => throw SyntaxErrors.At(
            tokens.Text, labels.Span.Start, SyntaxErrors.UnexpectedSyntax, "Labels are set and removed by name, such as n:First:Second; '|', '!' and '%' only ask."),
    };

    private GraphException Invalid(ExpressionSyntax target, string expected) => target is VariableSyntax
        ? tokens.Unexpected(expected)
        : SyntaxErrors.At(tokens.Text, target.Span.Start, SyntaxErrors.UnexpectedSyntax, $"'{target.Span.TextIn(tokens.Text)}' cannot stand here: expected {expected}.");
}
