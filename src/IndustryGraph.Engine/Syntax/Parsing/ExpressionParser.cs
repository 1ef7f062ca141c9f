using IndustryGraph.Engine.Syntax.Lexing;
using IndustryGraph.Engine.Syntax.Tree;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>
/// Expressions by precedence, loosest first: OR, XOR, AND, NOT, comparisons, predicates (IN, STARTS WITH, IS NULL),
/// + - ||, * / %, ^, signs, then access and atoms.
/// </summary>
internal sealed class ExpressionParser
{
    private readonly Parsers parsers;
    private readonly TokenReader tokens;
    private readonly PredicateParser predicates;
    private readonly AccessParser access;

    public ExpressionParser(Parsers parsers)
    {
        this.parsers = parsers;
        tokens = parsers.Tokens;
        predicates = new PredicateParser(parsers);
        access = new AccessParser(parsers);
    }

    public ExpressionSyntax Parse() => parsers.Depth.Nest(ParseOr);

    /// <summary>An atom with what reaches into it, as SET and REMOVE take it.</summary>
    public ExpressionSyntax ParseAccess() => access.Parse(parsers.Atoms.Parse());

    /// <summary>A comparison whose left side was not written, as in <c>CASE x WHEN &lt; 3</c>.</summary>
    public ExpressionSyntax ParseComparisonOf(ExpressionSyntax left) => ParseComparison(left);

    /// <summary>Whether a comparison or predicate goes on here.</summary>
    public bool IsComparison() => Comparison(tokens.Current.Kind) is not null || predicates.IsPredicate();

    /// <summary>An operand of a predicate: what binds tighter than it.</summary>
    public ExpressionSyntax ParseAdditive() => ParseLeft(ParseMultiplicative, kind => kind switch
    {
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.DoubleBar => BinaryOperator.Concatenate,
        _ => null,
    });

    private ExpressionSyntax ParseOr() => ParseLogical("OR", BinaryOperator.Or, ParseXor);

    private ExpressionSyntax ParseXor() => ParseLogical("XOR", BinaryOperator.Xor, ParseAnd);

    private ExpressionSyntax ParseAnd() => ParseLogical("AND", BinaryOperator.And, ParseNot);

    /// <summary>A chain of AND, OR or XOR, which are associative: it becomes a balanced tree, so that long ones stay flat.</summary>
    private ExpressionSyntax ParseLogical(string keyword, BinaryOperator operation, Func<ExpressionSyntax> parseOperand)
    {
        ExpressionSyntax first = parseOperand();
        if (!tokens.IsKeyword(keyword))
        {
            return first;
        }

        int height = parsers.Depth.Height;
        var operands = new List<ExpressionSyntax> { first };
        while (tokens.AcceptKeyword(keyword))
        {
            operands.Add(parseOperand());
            height = Math.Max(height, parsers.Depth.Height);
        }

        parsers.Depth.SetHeight(height + int.Log2(operands.Count) + 1);
        return Balance(operation, operands, 0, operands.Count);
    }

    private static ExpressionSyntax Balance(BinaryOperator operation, List<ExpressionSyntax> operands, int start, int count)
    {
        if (count == 1)
        {
            return operands[start];
        }

        int half = count - (count / 2);
        ExpressionSyntax left = Balance(operation, operands, start, half);
        ExpressionSyntax right = Balance(operation, operands, start + half, count - half);
        return new BinarySyntax(SourceSpan.Cover(left.Span, right.Span), operation, left, right);
    }

    private ExpressionSyntax ParseNot()
    {
        int start = tokens.Position;
        if (!tokens.AcceptKeyword("NOT"))
        {
            return ParseComparison(ParseAdditive());
        }

        ExpressionSyntax operand = parsers.Depth.Nest(ParseNot);
        return new UnarySyntax(tokens.SpanFrom(start), UnaryOperator.Not, operand);
    }

    private ExpressionSyntax ParseComparison(ExpressionSyntax operand)
    {
        int height = parsers.Depth.Height;
        ExpressionSyntax left = predicates.Parse(operand);
        if (Comparison(tokens.Current.Kind) is null)
        {
            return left;
        }

        var operands = new List<ExpressionSyntax> { left };
        var operators = new List<ComparisonOperator>();
        while (Comparison(tokens.Current.Kind) is { } operation)
        {
            tokens.Take();
            operators.Add(operation);
            operands.Add(predicates.Parse(ParseAdditive()));
            height = Math.Max(height, parsers.Depth.Height);
        }

        parsers.Depth.SetHeight(height + operators.Count);
        return new ComparisonSyntax(SourceSpan.Cover(left.Span, operands[^1].Span), operands, operators);
    }

    private static ComparisonOperator? Comparison(TokenKind kind) => kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.LessThan,
        TokenKind.LessOrEqual => ComparisonOperator.LessThanOrEqual,
        TokenKind.Greater => ComparisonOperator.GreaterThan,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterThanOrEqual,
        _ => null,
    };

    private ExpressionSyntax ParseMultiplicative() => ParseLeft(ParsePower, kind => kind switch
    {
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.Percent => BinaryOperator.Modulo,
        _ => null,
    });

    private ExpressionSyntax ParsePower() => ParseLeft(ParseSign, kind => kind == TokenKind.Caret ? BinaryOperator.Power : null);

    private ExpressionSyntax ParseLeft(Func<ExpressionSyntax> parseOperand, Func<TokenKind, BinaryOperator?> operatorOf)
    {
        ExpressionSyntax left = parseOperand();
        int height = parsers.Depth.Height;
        while (operatorOf(tokens.Current.Kind) is { } operation)
        {
            tokens.Take();
            ExpressionSyntax right = parseOperand();
            height = parsers.Depth.Join(height);
            left = new BinarySyntax(SourceSpan.Cover(left.Span, right.Span), operation, left, right);
        }

        return left;
    }

    private ExpressionSyntax ParseSign()
    {
        int start = tokens.Position;
        if (tokens.Is(TokenKind.Minus) && tokens.Peek(1).Kind is TokenKind.Integer or TokenKind.Float)
        {
            tokens.Take();
            var literal = new LiteralSyntax(tokens.SpanFrom(start), NumberLiteral.Read(tokens.Text, tokens.Take(), negative: true));
            return access.Parse(literal with { Span = tokens.SpanFrom(start) });
        }

        if (!tokens.Is(TokenKind.Minus) && !tokens.Is(TokenKind.Plus))
        {
            return access.Parse(parsers.Atoms.Parse());
        }

        UnaryOperator operation = tokens.Take().Kind == TokenKind.Minus ? UnaryOperator.Minus : UnaryOperator.Plus;
        ExpressionSyntax operand = parsers.Depth.Nest(ParseSign);
        return new UnarySyntax(tokens.SpanFrom(start), operation, operand);
    }
}
