using IndustryGraph.Graph.Errors;

namespace IndustryGraph.Engine.Syntax.Parsing;

/// <summary>
/// Bounds the recursion of the parser and of everything that later walks the tree: a stack overflow cannot be caught.
/// Nesting is what the parser descends into; height also counts chains such as <c>1 + 1 + 1</c>, which nest to the left.
/// </summary>
internal sealed class DepthGuard(TokenReader tokens)
{
    public const int MaxNesting = 200;
    public const int MaxHeight = 1000;

    private int nesting;
    private int tallestChild;

    /// <summary>The height of the expression that was parsed last.</summary>
    public int Height { get; private set; }

    /// <summary>Parses something nested; its height is one more than that of its tallest part.</summary>
    public T Nest<T>(Func<T> parse)
    {
        if (++nesting > MaxNesting)
        {
            throw TooDeep($"it is nested more than {MaxNesting} levels deep");
        }

        int outer = tallestChild;
        tallestChild = 0;
        T result = parse();
        nesting--;
        SetHeight(tallestChild + 1);
        tallestChild = Math.Max(outer, Height);
        return result;
    }

    /// <summary>Says that the expression parsed last is joined by an operator to one of the given height before it; gives the height of both.</summary>
    public int Join(int left)
    {
        SetHeight(Math.Max(left, Height) + 1);
        return Height;
    }

    /// <summary>Says how high the expression is that was just put together.</summary>
    public void SetHeight(int height)
    {
        if (height > MaxHeight)
        {
            throw TooDeep($"it chains more than {MaxHeight} operators");
        }

        Height = height;
        tallestChild = Math.Max(tallestChild, height);
    }

    private GraphException TooDeep(string reason) => SyntaxErrors.At(
        tokens.Text, tokens.Current.Start, SyntaxErrors.UnexpectedSyntax, $"The expression is too deep: {reason}. Split it, or pass a list as a parameter.");
}
