namespace IndustryGraph.Engine.Semantics.Scopes;

/// <summary>What a name stands for: a variable of the row, or a local one of a comprehension. Exactly one of the two is there.</summary>
internal sealed record Symbol(string Name, Variable? Variable, LocalVariable? Local, InferredType Type)
{
    public static Symbol Of(Variable variable, InferredType type) => new(variable.Name, variable, Local: null, type);

    public static Symbol Of(LocalVariable local, InferredType type) => new(local.Name, Variable: null, local, type);
}
