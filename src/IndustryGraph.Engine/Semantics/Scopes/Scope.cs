namespace IndustryGraph.Engine.Semantics.Scopes;

/// <summary>
/// The names that can be used at a place: those of the row so far, those of the comprehensions and FOREACH around, and
/// beyond them what the query imports from around it.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Symbol> symbols = new(StringComparer.Ordinal);
    private readonly List<Symbol> order = [];
    private readonly Scope? parent;

    public Scope(QueryLevel level, Scope? parent = null)
    {
        Level = level;
        this.parent = parent;
    }

    /// <summary>The single query that this scope belongs to.</summary>
    public QueryLevel Level { get; }

    /// <summary>The symbols of the row, in the order in which they came; imports are not among them.</summary>
    public IEnumerable<Symbol> Symbols => parent is null ? order : parent.Symbols.Concat(order);

    /// <summary>A scope inside this one.</summary>
    public Scope Nest() => new(Level, this);

    /// <summary>A scope inside this one with one more name.</summary>
    public Scope With(params ReadOnlySpan<Symbol> added)
    {
        Scope nested = Nest();
        foreach (Symbol symbol in added)
        {
            nested.Declare(symbol);
        }

        return nested;
    }

    /// <summary>Adds a name, or gives it another meaning.</summary>
    public void Declare(Symbol symbol)
    {
        if (symbols.TryGetValue(symbol.Name, out Symbol? before))
        {
            order.Remove(before);
        }

        symbols[symbol.Name] = symbol;
        order.Add(symbol);
    }

    /// <summary>What a name stands for here, to be used; null if it is unknown. A name from outside becomes an import.</summary>
    public Symbol? Find(string name) => FindInRow(name) ?? Level.Import(name);

    /// <summary>The same without using it: nothing becomes an import.</summary>
    public Symbol? Peek(string name) => FindInRow(name) ?? Level.Outer?.Peek(name);

    /// <summary>What a name stands for in the row; imports do not count.</summary>
    public Symbol? FindInRow(string name) => symbols.TryGetValue(name, out Symbol? symbol) ? symbol : parent?.FindInRow(name);

    /// <summary>All names that can be used here, for messages.</summary>
    public IEnumerable<string> VisibleNames() => Symbols.Select(symbol => symbol.Name).Concat(Level.Outer?.VisibleNames() ?? []);
}
