using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>Predicates in words: IN, STARTS WITH, ENDS WITH, CONTAINS, =~, IS NULL, IS :: TYPE.</summary>
internal sealed class PredicateParser(Parsers parsers)
{
    private readonly TokenReader tokens = parsers.Tokens;
    private readonly TypeNameParser types = new(parsers);

    /// <summary>Whether a predicate goes on here.</summary>
    public bool IsPredicate() => tokens.Is(TokenKind.RegexMatch) || tokens.IsKeyword("IN") || tokens.IsKeyword("CONTAINS") || tokens.IsKeyword("IS")
        || tokens.AreKeywords("STARTS", "WITH") || tokens.AreKeywords("ENDS", "WITH");

    /// <summary>All predicates that follow an operand.</summary>
    public ExpressionSyntax Parse(ExpressionSyntax operand)
    {
        int height = parsers.Depth.Height;
        while (IsPredicate())
        {
            operand = tokens.IsKeyword("IS") ? ParseIs(operand) : ParseBinary(operand);
            height = parsers.Depth.Join(height);
        }

        return operand;
    }

    private BinarySyntax ParseBinary(ExpressionSyntax left)
    {
        BinaryOperator operation = TakeOperator();
        ExpressionSyntax right = parsers.Expressions.ParseAdditive();
        return new BinarySyntax(SourceSpan.Cover(left.Span, right.Span), operation, left, right);
    }

    private BinaryOperator TakeOperator()
    {
        if (tokens.AcceptKeywords("STARTS", "WITH"))
        {
            return BinaryOperator.StartsWith;
        }

        if (tokens.AcceptKeywords("ENDS", "WITH"))
        {
            return BinaryOperator.EndsWith;
        }

        if (tokens.AcceptKeyword("IN"))
        {
            return BinaryOperator.In;
        }

        return tokens.Take().Kind == TokenKind.RegexMatch ? BinaryOperator.RegexMatch : BinaryOperator.Contains;
    }

    private ExpressionSyntax ParseIs(ExpressionSyntax operand)
    {
        int start = tokens.Position;
        tokens.ExpectKeyword("IS");
        bool negated = tokens.AcceptKeyword("NOT");
        if (tokens.AcceptKeyword("NULL"))
        {
            return new IsNullSyntax(Span(), operand, negated);
        }

        if (tokens.Accept(TokenKind.DoubleColon) || tokens.AcceptKeyword("TYPED"))
        {
            IReadOnlyList<TypeNameSyntax> names = types.ParseUnion();
            return new TypePredicateSyntax(Span(), operand, names, negated);
        }

        throw tokens.Unexpected(negated ? "NULL or :: after IS NOT" : "NULL, NOT NULL or :: after IS");

        SourceSpan Span() => SourceSpan.Cover(operand.Span, tokens.SpanFrom(start));
    }
}
