namespace IndustryGraph.Engine.Semantics.Scopes;

/// <summary>
/// A single query with what it imports from the query around it. Imports can be used in every clause, also after a WITH
/// that does not mention them: each use is noted with the number of projections before it, so that those carry it along.
/// </summary>
internal sealed class QueryLevel(Scope? outer)
{
    private readonly Dictionary<string, Symbol> imported = new(StringComparer.Ordinal);
    private readonly Dictionary<Variable, int> lastUses = [];

    /// <summary>The scope around the query, as far as it may be used; null where nothing may.</summary>
    public Scope? Outer { get; } = outer;

    /// <summary>How many projections came before the clause that is being analysed.</summary>
    public int Projections { get; set; }

    /// <summary>The variables of the surrounding row that are used.</summary>
    public List<Variable> Imports { get; } = [];

    /// <summary>The locals of comprehensions around the query that are used, and the variables that they become in it.</summary>
    public List<(LocalVariable Local, Variable Variable)> LocalImports { get; } = [];

    /// <summary>Uses a name from outside; null if it is unknown there.</summary>
    public Symbol? Import(string name)
    {
        if (!imported.TryGetValue(name, out Symbol? symbol))
        {
            symbol = Outer?.Find(name);
            if (symbol is null)
            {
                return null;
            }

            symbol = symbol.Local is { } local ? ImportLocal(local, symbol.Type) : ImportVariable(symbol);
            imported[name] = symbol;
        }

        lastUses[symbol.Variable!] = Projections;
        return symbol;
    }

    /// <summary>Whether a variable comes from outside.</summary>
    public bool IsImport(Variable variable) => lastUses.ContainsKey(variable);

    /// <summary>Notes that imports are used after the projections so far.</summary>
    public void UseAgain(IEnumerable<Variable> imports)
    {
        foreach (Variable import in imports)
        {
            lastUses[import] = Projections;
        }
    }

    /// <summary>Imports a variable for an importing WITH, after which it is a variable of the row like any other.</summary>
    public Symbol ImportVariable(Symbol symbol)
    {
        if (!Imports.Contains(symbol.Variable!))
        {
            Imports.Add(symbol.Variable!);
        }

        return symbol;
    }

    /// <summary>The imports that are used after a number of projections.</summary>
    public IEnumerable<Variable> UsedAfter(int projections) => lastUses.Where(use => use.Value >= projections).Select(use => use.Key);

    private Symbol ImportLocal(LocalVariable local, InferredType type)
    {
        var variable = new Variable(local.Name, type.Kind);
        LocalImports.Add((local, variable));
        return Symbol.Of(variable, type);
    }
}
