namespace IndustryGraph.Engine.Semantics;

/// <summary>
/// A variable of a statement, after names were resolved: two variables of one name in different scopes are two objects,
/// and reference equality is identity.
/// </summary>
internal sealed class Variable(string name, StaticType type)
{
    /// <summary>The name as written, or one made up for what the statement left unnamed (those begin with two spaces, which no text can).</summary>
    public string Name { get; } = name;

    public StaticType Type { get; } = type;

    /// <summary>Whether it can only hold a node or null, so that batches keep bare ids.</summary>
    public bool IsNode => Type == StaticType.Node;

    /// <summary>Whether it can only hold a relationship or null.</summary>
    public bool IsRelationship => Type == StaticType.Relationship;

    /// <summary>The column of a batch that holds it, set once when the plan is made; -1 before. Variables never alive together may share one.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>Whether the statement left it unnamed.</summary>
    public bool IsAnonymous => Name.StartsWith("  ", StringComparison.Ordinal);

    public override string ToString() => Name.TrimStart();
}

/// <summary>
/// A variable of a comprehension, quantifier or <c>reduce</c>: it lives only while one expression of one row is evaluated,
/// in <see cref="Execution.ExecutionContext.Locals"/>.
/// </summary>
/// <param name="Name">The name as written.</param>
/// <param name="Type">What is known of it.</param>
/// <param name="Index">Its place among the locals; unique in the statement.</param>
internal sealed record LocalVariable(string Name, StaticType Type, int Index);
