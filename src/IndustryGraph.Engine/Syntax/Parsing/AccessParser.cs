using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>What follows an atom and reaches into it: <c>.key</c>, <c>[index]</c>, <c>[from..to]</c>, <c>{.key}</c>, <c>:Label</c>.</summary>
internal sealed class AccessParser(Parsers parsers)
{
    private readonly TokenReader tokens = parsers.Tokens;

    public ExpressionSyntax Parse(ExpressionSyntax target)
    {
        int height = parsers.Depth.Height;
        while (Next(target) is { } next)
        {
            target = next;
            height = parsers.Depth.Join(height);
        }

        return target;
    }

    private ExpressionSyntax? Next(ExpressionSyntax target)
    {
        int start = tokens.Position;
        switch (tokens.Current.Kind)
        {
            case TokenKind.Dot:
                tokens.Take();
                NameSyntax key = tokens.ExpectName("a property name after '.'");
                return new PropertySyntax(Cover(target, start), target, key);
            case TokenKind.LeftBracket:
                return ParseBracket(target);
            case TokenKind.LeftBrace when target is VariableSyntax:
                IReadOnlyList<MapProjectionItemSyntax> items = ParseMapProjection();
                return new MapProjectionSyntax(Cover(target, start), target, items);
            case TokenKind.Colon:
                tokens.Take();
                LabelExpressionSyntax labels = parsers.Labels.Parse(parsers.BarEnds);
                return new LabelPredicateSyntax(Cover(target, start), target, labels);
            default:
                return null;
        }
    }

    private SourceSpan Cover(ExpressionSyntax target, int start) => SourceSpan.Cover(target.Span, tokens.SpanFrom(start));

    private ExpressionSyntax ParseBracket(ExpressionSyntax target) => parsers.WithBar<ExpressionSyntax>(ends: false, () =>
    {
        int start = tokens.Position;
        tokens.Take();
        ExpressionSyntax? from = tokens.Is(TokenKind.DotDot) ? null : parsers.Expression();
        if (!tokens.Accept(TokenKind.DotDot))
        {
            tokens.Expect(TokenKind.RightBracket, "']' or '..' after the index");
            return new IndexSyntax(Cover(target, start), target, from!);
        }

        ExpressionSyntax? to = tokens.Is(TokenKind.RightBracket) ? null : parsers.Expression();
        tokens.Expect(TokenKind.RightBracket, "']' after the slice");
        return new SliceSyntax(Cover(target, start), target, from, to);
    });

    private IReadOnlyList<MapProjectionItemSyntax> ParseMapProjection() => parsers.WithBar(ends: false, () =>
    {
        tokens.Take();
        IReadOnlyList<MapProjectionItemSyntax> items = tokens.Is(TokenKind.RightBrace) ? [] : parsers.Separated(ParseMapProjectionItem);
        tokens.Expect(TokenKind.RightBrace, "',' or '}' in the map projection");
        return items;
    });

    private MapProjectionItemSyntax ParseMapProjectionItem()
    {
        int start = tokens.Position;
        if (tokens.Accept(TokenKind.Dot))
        {
            if (tokens.Accept(TokenKind.Star))
            {
                return new AllPropertiesSelectorSyntax(tokens.SpanFrom(start));
            }

            NameSyntax property = tokens.ExpectName("a property name or '*' after '.'");
            return new PropertySelectorSyntax(tokens.SpanFrom(start), property);
        }

        NameSyntax name = tokens.ExpectName("'.name', '.*', a variable or 'key: value' in the map projection");
        if (!tokens.Accept(TokenKind.Colon))
        {
            return new VariableSelectorSyntax(name.Span, name);
        }

        ExpressionSyntax value = parsers.Expression();
        return new EntrySelectorSyntax(tokens.SpanFrom(start), name, value);
    }
}
